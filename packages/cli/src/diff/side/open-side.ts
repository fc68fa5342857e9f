import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type * as Compiler from "@thongnhat/compiler";
import { findStandard } from "./find-standard.ts";
import { fromGit, isRef } from "./from-git.ts";
import { fromNpm, fromTarball } from "./from-package.ts";
import { SideError } from "./problem.ts";

/** Where a side of the comparison stands once it was fetched. */
export interface OpenedSide {
  /** As it was asked for. */
  readonly name: string;
  /** The folder with `standard.json`. */
  readonly dir: string;
  readonly version?: Compiler.Version;
  /** The folder as the user wrote it, when it is one of theirs: for links to files. */
  readonly folder?: string;
}

/** Folders that were made for this run, removed at its end whatever happens. */
export interface Scratch {
  folder(): string;
  remove(): void;
}

/** Makes folders of our own below the system's temporary one. */
export function openScratch(): Scratch {
  const made: string[] = [];
  const remove = () => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  };
  // Ctrl-C ends the process without coming back here.
  process.once("exit", remove);
  return {
    folder() {
      const folder = mkdtempSync(join(tmpdir(), "thongnhat-diff-"));
      made.push(folder);
      return folder;
    },
    remove() {
      process.removeListener("exit", remove);
      remove();
    },
  };
}

/** `ho-tich@2.0-draft` at the end of a path: one version of one database. */
const VERSION = /^(?:(.*)[/\\])?([a-z0-9]+(?:-[a-z0-9]+)*)@(\d+\.\d+)(-draft)?$/;

/**
 * Finds the standard that an argument means: a folder, a version in it, `git:<ref>`, a tag, a tarball, or `npm:<package>`.
 * @throws SideError
 */
export function openSide(asked: string, cwd: string, scratch: Scratch): OpenedSide {
  if (asked.startsWith("npm:"))
    return { name: asked, dir: fromNpm(asked, asked.slice("npm:".length), cwd, scratch.folder()) };
  if (asked.startsWith("git:")) return openGit(asked, asked.slice("git:".length), cwd, scratch);
  const path = resolve(cwd, asked);
  if (/\.(tgz|tar\.gz)$/.test(asked)) {
    if (!existsSync(path)) throw new SideError("missing", asked);
    return { name: asked, dir: fromTarball(asked, path, scratch.folder()) };
  }
  if (existsSync(path)) return { name: asked, ...inFolder(asked, path, asked) };
  const versioned = VERSION.exec(asked);
  if (versioned !== null) {
    const [, below = "."] = versioned;
    const folder = resolve(cwd, below);
    if (existsSync(folder))
      return { name: asked, ...withVersion(asked, inFolder(asked, folder, below), versioned) };
  }
  if (isRef(asked, cwd)) return openGit(asked, asked, cwd, scratch);
  throw new SideError("missing", asked);
}

function openGit(asked: string, rest: string, cwd: string, scratch: Scratch): OpenedSide {
  const [ref = "", path] = rest.split(":");
  const versioned = path === undefined ? null : VERSION.exec(path);
  const folder = versioned === null ? path : versioned[1];
  const dir = fromGit(asked, ref, folder, cwd, scratch.folder());
  const side = { name: asked, dir };
  return versioned === null ? side : withVersion(asked, side, versioned);
}

function inFolder(asked: string, path: string, written: string): { dir: string; folder: string } {
  const dir = statSync(path).isDirectory() ? path : dirname(path);
  const found =
    statSync(path).isDirectory() || path.endsWith("standard.json") ? findStandard(dir) : undefined;
  if (found === undefined) throw new SideError("not-a-standard", asked);
  return { dir: found, folder: join(written, found.slice(dir.length)) };
}

function withVersion<T extends { readonly dir: string }>(
  asked: string,
  side: T,
  [, , database = "", version = "", draft]: RegExpExecArray,
): T & { version: Compiler.Version } {
  const folder = draft === undefined ? `${database}/${version}` : `${database}/drafts/${version}`;
  if (!existsSync(join(side.dir, folder))) throw new SideError("no-version", asked);
  return { ...side, version: { database, version, draft: draft !== undefined } };
}
