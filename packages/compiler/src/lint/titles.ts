import type { Finding } from "../finding.ts";
import { defsOf } from "../model/reach.ts";
import type { Alias, Def, Model, Node } from "../model/types.ts";

const FIX = "Đặt title khác cho một trong hai.";

/**
 * A title names one thing wherever it is read: in a database with all that it refers to (the generated module imports
 * those names), and in a record with all that it holds (its descriptor and its bundle list objects by title). Two
 * databases that do not meet may use the same title.
 */
export function lintTitles(model: Model): Finding[] {
  const named = new Map<string, Def | Alias>([...model.defs, ...model.aliases]);
  const files = new Map([...model.defs.values()].map(({ key, file }) => [key, file]));
  const findings: Finding[] = [];
  for (const { id } of model.databases) {
    const seen = new Map<string, string>();
    const look = (key: string, file: string, pointer: string): void => {
      const title = named.get(key)?.title ?? key;
      const known = seen.get(title);
      if (known === undefined) seen.set(title, key);
      else if (known !== key)
        findings.push({
          file,
          pointer,
          message: `title '${title}' là của cả ${known} và ${key}, mà CSDL '${id}' dùng cả hai.`,
          fix: FIX,
        });
    };
    const own = [...model.defs.values()].filter(({ database }) => database === id);
    for (const { key, file, pointer } of own) look(key, file, pointer);
    for (const { key } of [...model.aliases.values()].filter(({ database }) => database === id))
      look(key, id, "");
    for (const { file, properties } of own)
      for (const { node, pointer } of properties) for (const key of keysOf(node)) look(key, file, pointer);
  }
  const told = new Set(findings.map(({ message }) => message.split("'")[1]));
  for (const record of model.databases.flatMap(({ records }) => records)) {
    const seen = new Map<string, string>();
    for (const key of record.uses) {
      const title = named.get(key)?.title ?? key;
      const known = seen.get(title);
      if (known !== undefined && !told.has(title))
        findings.push({
          file: files.get(key) ?? record.file,
          pointer: "",
          message: `title '${title}' là của cả ${known} và ${key}, mà bản ghi '${record.id}' chứa cả hai.`,
          fix: FIX,
        });
      seen.set(title, key);
    }
  }
  return findings;
}

/** Definitions and named choices that a node names directly. */
function keysOf(node: Node): string[] {
  if (node.kind === "array") return keysOf(node.items);
  const alias = "alias" in node && node.alias !== undefined ? [node.alias] : [];
  return [...alias, ...defsOf(node)];
}
