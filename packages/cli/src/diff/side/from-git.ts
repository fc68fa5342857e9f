import { join } from "node:path";
import { cutEnd } from "@thongnhat/core";
import { execute } from "./execute.ts";
import { SideError } from "./problem.ts";

/** Folders of a repository in which a standard may stand. */
const PLACES = ["schemas", "", "source"];

/** Whether a word is a tag, branch or commit of the repository around a folder. */
export function isRef(ref: string, cwd: string): boolean {
  return (
    isPlain(ref) && execute("git", ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], cwd)?.ok === true
  );
}

/**
 * Takes the standard of a tag, branch or commit out of the repository into a folder of its own. The repository is
 * only read: nothing is checked out.
 * @throws SideError
 */
export function fromGit(
  asked: string,
  ref: string,
  path: string | undefined,
  cwd: string,
  into: string,
): string {
  const top = execute("git", ["rev-parse", "--show-toplevel"], cwd);
  if (top === undefined) throw new SideError("no-git", asked);
  if (!top.ok) throw new SideError("no-repository", asked);
  const root = top.out.trim();
  if (!isRef(ref, root)) throw new SideError("no-ref", asked, tagsOf(root));
  const place = (path === undefined ? PLACES : [cutEnd(path, "/")]).find(
    (one) =>
      execute("git", ["cat-file", "-e", `${ref}:${one === "" ? "" : `${one}/`}standard.json`], root)?.ok,
  );
  if (place === undefined) throw new SideError("no-standard-in-ref", asked);
  const file = join(into, "standard.tar");
  const only = place === "" ? [] : ["--", place];
  if (!execute("git", ["archive", "--format=tar", "-o", file, ref, ...only], root)?.ok)
    throw new SideError("no-standard-in-ref", asked);
  if (!execute("tar", ["-xf", file, "-C", into], into)?.ok) throw new SideError("no-tar", asked);
  return join(into, place);
}

/** The newest tags, to choose from. */
function tagsOf(root: string): string[] {
  const tags = execute("git", ["tag", "--sort=-creatordate"], root);
  return (tags?.out ?? "").split("\n").filter(Boolean).slice(0, 5);
}

/** Nothing that git would take for an option or a range. */
function isPlain(ref: string): boolean {
  return /^[\w][\w./@{}~^+-]*$/.test(ref) && !ref.includes("..");
}
