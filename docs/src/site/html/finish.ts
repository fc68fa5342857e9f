import { idsOf, rewriteAddresses } from "./attributes.ts";
import { isOutside, relativeLink, resolveLink, type SiteTarget } from "./links.ts";
import { policyFaults, withPolicy } from "./security.ts";

/** A link that leads nowhere, or another fault of a built page. */
export interface PageFault {
  readonly page: string;
  readonly target: string;
  readonly reason: "no-file" | "no-anchor" | "other-host" | "policy";
}

/** A built page as text, and what else lies in the folder. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
}

/** Pages ready for a folder, a share or a server, and everything that is wrong with them. */
export interface FinishedSite {
  readonly pages: ReadonlyMap<string, string>;
  readonly faults: readonly PageFault[];
  readonly links: number;
}

/** Elements that load what they name, so that another host would be asked. */
const LOADING = new Set([
  "script",
  "link",
  "img",
  "iframe",
  "source",
  "video",
  "audio",
  "embed",
  "object",
  "use",
  "input",
]);

/**
 * Makes every link of every page relative, checks that it leads to a file and to an anchor in it, and writes the
 * policy of the page. `redirect` may say that a link of some generator means another file of the site.
 */
export function finishSite(
  site: Site,
  redirect: (target: SiteTarget) => SiteTarget = (target) => target,
): FinishedSite {
  const anchorsOf = anchorsIn(site);
  const faults: PageFault[] = [];
  const pages = new Map<string, string>();
  let links = 0;
  for (const [page, html] of site.pages) {
    const relative = rewriteAddresses(html, ({ element, value }) => {
      // A drawing that the page holds, or that a script puts into it.
      if (element === "use" && value.startsWith("#")) return value;
      links += 1;
      if (isOutside(value)) {
        if (LOADING.has(element) && /^(?:https?:)?\/\//i.test(value))
          faults.push({ page, target: value, reason: "other-host" });
        return value;
      }
      const found = resolveLink(page, value, site.files);
      if (found === undefined) {
        faults.push({ page, target: value, reason: "no-file" });
        return value;
      }
      const target = redirect(found);
      if (!hasAnchor(target, anchorsOf)) faults.push({ page, target: value, reason: "no-anchor" });
      return relativeLink(page, target);
    });
    const finished = withPolicy(relative);
    faults.push(...policyFaults(finished).map((target) => ({ page, target, reason: "policy" as const })));
    pages.set(page, finished);
  }
  return { pages, faults, links };
}

function hasAnchor({ file, anchor }: SiteTarget, anchorsOf: (file: string) => Set<string>): boolean {
  return anchor === "" || anchor === "top" || !file.endsWith(".html") || anchorsOf(file).has(anchor);
}

function anchorsIn(site: Site): (file: string) => Set<string> {
  const ids = new Map<string, Set<string>>();
  return (file) => {
    const known = ids.get(file) ?? idsOf(site.pages.get(file) ?? "");
    ids.set(file, known);
    return known;
  };
}

/** Addresses from the root, such as those of search results, that lead to no file or to no place in it. */
export function deadAddresses(site: Site, addresses: Iterable<string>, source: string): PageFault[] {
  const anchorsOf = anchorsIn(site);
  return [...new Set(addresses)].flatMap((address): PageFault[] => {
    const target = resolveLink("index.html", address, site.files);
    if (target === undefined) return [{ page: source, target: address, reason: "no-file" }];
    return hasAnchor(target, anchorsOf) ? [] : [{ page: source, target: address, reason: "no-anchor" }];
  });
}
