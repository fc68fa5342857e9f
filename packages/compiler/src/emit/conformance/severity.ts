import { dayNumber, type Origin, parsePartialDate, type Severity } from "@thongnhat/core";
import { mergeAnnotations } from "../../model/annotations.ts";
import type { Annotations, Database, Model, Node, Property, RecordModel } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";
import { contradiction, type Example } from "./examples.ts";
import { dateOf, originOf, rulePlaces, type Setting } from "./settings.ts";

/** Codes of faults that leave no record of the standard: the structure does not hold. */
const STRUCTURE: ReadonlySet<string> = new Set([
  "TN-TYPE",
  "TN-REQUIRED",
  "TN-UNKNOWN-FIELD",
  "TN-ENUM",
  "TN-CONST",
  "TN-TAG",
  "TN-CODE",
  "TN-FORMAT",
  "TN-PATTERN",
  "TN-MIN-LENGTH",
  "TN-MAX-LENGTH",
  "TN-MIN-ITEMS",
  "TN-MAX-ITEMS",
  "TN-MINIMUM",
  "TN-MAXIMUM",
  "TN-OPEN-SIZE",
]);

/** Whether a finding says that the structure does not hold. */
export function isStructural(code: string): boolean {
  return STRUCTURE.has(code);
}

/**
 * How grave the finding is that an example names, from the words of the standard alone: a rule says it itself, a
 * missing field by its evidence, and the general findings as `schemas/conformance/README.md` writes them down.
 * Nothing of the validators is asked, so that they can be held against it.
 */
export function severityOf(model: Model, record: RecordModel, example: Example): Severity {
  const { code, path } = example.expect ?? { code: "", path: "" };
  const reading = example.options.use === "read";
  if (code === "TN-UNKNOWN-FIELD") return reading ? "warning" : "error";
  if (isStructural(code)) return "error";
  if (code.startsWith("TN-TEXT-") || code === "TN-UNKNOWN-CONTRADICTION" || code === "TN-UNDECIDED")
    return "warning";
  if (code === "TN-SCHEMA") return "error";
  if (code === "TN-SCHEMA-VERSION") return reading ? "warning" : "error";
  const setting = settingOf(model, record, example.record, path);
  const origin = originOf(setting, example.options);
  if (code.startsWith("TN-CODE-")) return reading || origin === "so-hoa" ? "warning" : "error";
  if (code === "TN-REQUIRED-BY-ORIGIN")
    return missing(model, setting, path.slice(setting.root.length), origin);
  const broken = rulePlaces(model, record, example.record).find(
    ({ rule, at }) => rule.id === code && at + rule.path === path,
  );
  const severity = broken?.rule.severity[originOf(broken.setting, example.options)];
  if (severity === undefined || severity === "off")
    throw contradiction(
      example,
      `Ví dụ chờ mã '${code}' ở '${path}', nhưng không có quy tắc nào như thế chạy trên bản ghi này.`,
      "Sửa expect.code, expect.path, hoặc nguồn và ngày của bản ghi.",
    );
  return severity;
}

/** The record, at the root or inside a message, that holds a place. */
function settingOf(model: Model, record: RecordModel, value: Json, path: string): Setting {
  const settings = rulePlaces(model, record, value).map(({ setting }) => setting);
  const inner = settings
    .filter(({ root }) => root !== "" && path.startsWith(`${root}/`))
    .sort((a, b) => b.root.length - a.root.length)[0];
  return inner ?? { kind: record, root: "", value };
}

/** A field that the origin requires: an error where the law was read and was in force on the record's date. */
function missing(model: Model, setting: Setting, path: string, origin: Origin): Severity {
  const said = annotationsAt(model, setting, path.split("/").slice(1)).find(({ required }) =>
    required?.includes(origin),
  );
  const days = parsePartialDate(dateOf(setting) ?? "");
  const { lawFrom, lawTo } =
    model.databases.find(({ id }) => id === setting.kind.database) ?? ({} as Partial<Database>);
  const begun = lawFrom === undefined || days === undefined || days.last >= dayNumber(lawFrom);
  const lawful = begun && (lawTo === undefined || days === undefined || days.last < dayNumber(lawTo));
  return said?.evidence?.mark === "text" && lawful ? "error" : "warning";
}

/** What is said of a field: by its own block, then by each block around it that uses that one, outwards. */
function annotationsAt(model: Model, setting: Setting, segments: readonly string[]): Annotations[] {
  const uses: { readonly overlays: Property["overlays"]; readonly below: string[] }[] = [];
  let key: string | undefined = setting.kind.def;
  let value: unknown = setting.value;
  let own: Annotations = {};
  for (const segment of segments) {
    value = (value as Json | undefined)?.[segment];
    if (/^\d+$/.test(segment)) {
      key = tagged(model, key, value);
      continue;
    }
    const property: Property | undefined = model.defs
      .get(key ?? "")
      ?.properties.find(({ name }) => name === segment);
    if (property === undefined) return [];
    for (const use of uses) use.below.push(segment);
    own = property.annotations;
    uses.push({ overlays: property.overlays, below: [] });
    key = target(property.node, value);
  }
  const around = uses.reverse().flatMap(({ overlays, below }) => {
    const overlay = overlays.get(below.join("."));
    return overlay === undefined ? [] : [mergeAnnotations(overlay, own)];
  });
  return [own, ...around];
}

/** The definition of an item, when the items of an array are told apart by a tag: `a|b` names the variants. */
function tagged(model: Model, key: string | undefined, value: unknown): string | undefined {
  const keys = key?.split("|") ?? [];
  if (keys.length < 2) return key;
  return keys.find((one) =>
    model.defs
      .get(one)
      ?.properties.some(
        ({ name, node }) =>
          node.kind === "string" && node.const !== undefined && (value as Json)?.[name] === node.const,
      ),
  );
}

function target(node: Node, value: unknown): string | undefined {
  if (node.kind === "object") return node.def;
  if (node.kind === "array")
    return node.items.kind === "union"
      ? node.items.variants.map(({ def }) => def).join("|")
      : target(node.items, undefined);
  if (node.kind !== "union") return undefined;
  return node.variants.find((variant) => variant.value === (value as Json | undefined)?.[node.tag])?.def;
}
