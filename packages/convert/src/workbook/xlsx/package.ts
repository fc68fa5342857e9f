import { broken } from "../error/error.ts";
import { attribute, readXmlWhole } from "../xml/sax.ts";
import type { Parts } from "../zip/parts.ts";
import { isTrue } from "./rows.ts";

/** A sheet and the part it is in. */
export interface SheetPart {
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly part: string;
}

/** What the parts of an `.xlsx` are. */
export interface XlsxPackage {
  /** Sheets of cells; a sheet that is a chart is none. */
  readonly sheets: readonly SheetPart[];
  readonly workbook: string;
  readonly from1904: boolean;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** Names of all sheets, charts too. */
  readonly allNames: readonly string[];
  /** The namespace of relationships: files of the strict form have another one. */
  readonly namespace: string;
}

/** One part that another one points to. */
export interface Relationship {
  readonly id: string;
  /** The end of its type: `worksheet`, `comments`. */
  readonly type: string;
  /** What stands before that end. */
  readonly namespace: string;
  readonly target: string;
}

/** Finds the workbook part and from there the others: their names are a custom, not a rule. */
export function openPackage(parts: Parts): XlsxPackage {
  const main = readRelationships(parts, "").find(({ type }) => type === "officeDocument");
  if (main === undefined || !parts.has(main.target)) throw broken("_rels/.rels");
  const workbook = main.target;
  const related = readRelationships(parts, workbook);
  const target = (type: string) => related.find((one) => one.type === type && parts.has(one.target))?.target;
  const { sheets, from1904 } = readWorkbook(parts, workbook);
  return {
    workbook,
    from1904,
    allNames: sheets.map(({ name }) => name),
    namespace: main.namespace,
    styles: target("styles"),
    sharedStrings: target("sharedStrings"),
    sheets: sheets.flatMap(({ name, hidden, id }, index) => {
      const found = related.find((one) => one.id === id);
      if (found === undefined || !parts.has(found.target)) throw broken(workbook);
      return found.type === "worksheet" ? [{ name, index, hidden, part: found.target }] : [];
    }),
  };
}

function readWorkbook(parts: Parts, workbook: string) {
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  readXmlWhole(workbook, parts.pieces(workbook), {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = isTrue(attribute(attributes, "date1904"));
      if (name !== "sheet") return;
      const state = attribute(attributes, "state") ?? "visible";
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attribute(attributes, "name") ?? "", hidden: state !== "visible", id });
    },
  });
  return { sheets, from1904 };
}

/** What a part points to inside the file. The empty name is the file itself. */
export function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(name)) return found;
  readXmlWhole(name, parts.pieces(name), {
    open(tag, attributes) {
      if (tag !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      const full = attribute(attributes, "Type") ?? "";
      const at = full.lastIndexOf("/");
      const target = resolve(folder, attribute(attributes, "Target") ?? "");
      const id = attribute(attributes, "Id") ?? "";
      found.push({ id, type: full.slice(at + 1), namespace: full.slice(0, Math.max(0, at)), target });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
