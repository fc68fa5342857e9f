import { escapeXml, readAttribute, setAttribute, type XmlToken, xmlTokens } from "../xml/tokens.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A part that is new to a file. */
export interface AddedPart {
  readonly name: string;
  readonly type: "worksheet" | "comments" | "styles";
}

/** The list of content types with those of new parts. */
export function addContentTypes(bytes: Uint8Array, added: readonly AddedPart[], boxes: boolean): string {
  const overrides = added.map(
    ({ name, type }) => `<Override PartName="/${escapeXml(name)}" ContentType="${TYPES}.${type}+xml"/>`,
  );
  const text = joined(xmlTokens("[Content_Types].xml", bytes));
  const hasBoxes = /Extension\s*=\s*["']vml["']/i.test(text);
  const boxType =
    boxes && !hasBoxes
      ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
      : "";
  return beforeEnd(text, "Types", boxType + overrides.join(""));
}

/** A relationship that is new. */
export interface AddedRelationship {
  readonly id: string;
  /** Full name of its type. */
  readonly type: string;
  /** As the part calls it. */
  readonly target: string;
}

/** The relationships of a part with new ones. */
export function addRelationships(
  part: string,
  bytes: Uint8Array | undefined,
  added: readonly AddedRelationship[],
): string {
  const list = added.map(
    ({ id, type, target }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
  );
  const text =
    bytes === undefined
      ? `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`
      : joined(xmlTokens(part, bytes));
  return beforeEnd(text, "Relationships", list.join(""));
}

/** The workbook with a sheet in front of all others. */
export function addFirstSheet(
  part: string,
  bytes: Uint8Array,
  sheet: { readonly name: string; readonly relationship: string },
  relationships: string,
): string {
  const tokens = xmlTokens(part, bytes);
  const ids = tokens
    .filter(({ name }) => name === "sheet")
    .map(({ raw }) => Number(readAttribute(raw, "sheetId") ?? 0));
  const id = Math.max(0, ...ids) + 1;
  return tokens
    .map((token) => {
      const { kind, name, raw } = token;
      if (name === "sheets" && kind === "open") {
        const prefix = /^<([\w.-]+:)/.exec(raw)?.[1] ?? "";
        return `${raw}<${prefix}sheet xmlns:r="${relationships}" name="${escapeXml(sheet.name)}" sheetId="${id}" r:id="${sheet.relationship}"/>`;
      }
      return kind === "close" ? raw : moved(token);
    })
    .map((raw) => (raw.startsWith("<?xml") ? HEAD : raw))
    .join("");
}

/** The workbook with another sheet as the one that is seen first. */
export function chooseSheet(part: string, bytes: Uint8Array, index: number): string {
  return xmlTokens(part, bytes)
    .map(({ name, kind, raw }) =>
      name === "workbookView" && kind !== "close"
        ? setAttribute(setAttribute(raw, "firstSheet", undefined), "activeTab", String(index))
        : raw,
    )
    .map((raw) => (raw.startsWith("<?xml") ? HEAD : raw))
    .join("");
}

/** What counts sheets by their place counts one more, and the new sheet is the one that is seen. */
function moved({ name, raw }: XmlToken): string {
  if (name === "definedName") {
    const place = readAttribute(raw, "localSheetId");
    return place === undefined ? raw : setAttribute(raw, "localSheetId", String(Number(place) + 1));
  }
  if (name !== "workbookView") return raw;
  return setAttribute(setAttribute(raw, "firstSheet", undefined), "activeTab", "0");
}

function joined(tokens: readonly XmlToken[]): string {
  return tokens.map(({ raw }) => (raw.startsWith("<?xml") ? HEAD : raw)).join("");
}

/** Puts text before the tag that ends the document. */
function beforeEnd(text: string, root: string, more: string): string {
  const end = new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>\\s*$`).exec(text);
  if (end) return text.slice(0, end.index) + more + text.slice(end.index);
  return text.replace(
    new RegExp(`<((?:[\\w.-]+:)?${root})([^>]*)/>\\s*$`),
    (_, name: string, rest: string) => `<${name}${rest}>${more}</${name}>`,
  );
}
