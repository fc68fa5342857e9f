import type { Parts } from "../zip/parts.ts";

/** Begins the ids of new relationships. */
export const OWN = "thongnhat";

/** The part that holds the relationships of another. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Gives names that no part has yet: `xl/comments3.xml`. Programs other than Excel expect these and no others. */
export type TakeName = (stem: string, ending: string) => string;

/** Names for new parts of a file. */
export function nameTaker(parts: Parts): TakeName {
  const taken = new Set<string>();
  return (stem, ending) => {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}.${ending}`;
      if (parts.has(name) || taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
}

/** How one part calls another: `../comments3.xml`. */
export function relativeName(from: string, to: string): string {
  const [left, right] = [from.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  return [...left.slice(same).map(() => ".."), ...right.slice(same)].join("/");
}

/** UTF-8 of a text. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of UTF-8. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
