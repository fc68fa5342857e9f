import type { Rule } from "../../../model/types.ts";

/** Paths below `this` that a rule reads, as dotted paths without positions; the path it points at among them. */
export function pathsOf(rule: Rule): readonly string[] {
  // A rule over several records is written in several expressions.
  const text = rule.cel ?? JSON.stringify(rule.dataset ?? "");
  const read = [...text.matchAll(/\bthis((?:\.[A-Za-z_]\w*)+)/g)].map(([, path = ""]) => path.slice(1));
  return [...new Set([dotted(rule.path), ...read])].filter((path) => path !== "");
}

/** `/me/giayToTuyThan/0/so` → `me.giayToTuyThan.so` */
export function dotted(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .filter((segment) => !/^(\d+|\*)$/.test(segment))
    .join(".");
}

/** Anchor of a rule on the page of its record. */
export function ruleAnchor(id: string): string {
  return `quy-tac-${id.toLowerCase()}`;
}
