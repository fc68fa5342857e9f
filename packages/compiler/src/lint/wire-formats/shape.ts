import type { Json } from "../../read/sources.ts";
import { columnsIn } from "../../read/wire-formats.ts";

/** Says a mistake at a place of the file. */
export type Say = (pointer: string, message: string, fix: string) => void;

/** Kinds whose value goes nowhere in the record. */
const NOWHERE = new Set(["loss", "constant", "transport"]);
/** Kinds made of several columns → the parts they know. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "split-date": ["year", "month", "day"],
  "split-name": ["family", "middle", "given"],
  "year-date": ["year", "date"],
  "identity-pair": ["type", "number"],
  address: ["country", "province", "district", "commune", "detail"],
  file: ["name", "content", "type"],
};
const KINDS = new Set([
  ..."text number-text page name address-text partial-date moment time code code-list place-code".split(" "),
  ..."agency-code organisation-code identity-type identity-number flag integer money list content-id".split(
    " ",
  ),
  "procedure-code",
  ...NOWHERE,
  ...Object.keys(PARTS),
]);
const DATE_FORMS = new Set([
  ..."dd.MM.yyyy dd/MM/yyyy dd-MM-yyyy MM/dd/yyyy yyyy-MM-dd yyyy/MM/dd yyyyMMdd".split(" "),
  ..."MM.yyyy MM/yyyy MMyyyy yyyy-MM yyyy age yyyyMMddHHmmss yyyyMMddhhmmss".split(" "),
  ...[
    "dd/MM/yyyy HH:mm:ss",
    "dd/MM/yyyy HH:mm",
    "yyyy/MM/dd HH:mm:ss",
    "iso-local",
    "iso-offset",
    "epoch-ms",
  ],
]);
const MARKS = new Set(["text", "system", "secondary", "recalled", "proposed"]);
const HEAD = "name system message record version directions label evidence carrier constants recordId".split(
  " ",
);

/** What every format must say about itself, whatever record it is of. */
export function lintShape(json: Json, say: Say): void {
  for (const key of HEAD)
    if (json[key] === undefined) say("", `Thiếu "${key}".`, "Xem schemas/wire-formats/README.md.");
  if (!MARKS.has(String((json.evidence as Json | undefined)?.mark)))
    say("/evidence/mark", "Dấu bằng chứng không có.", `Dùng một trong: ${[...MARKS].join(", ")}.`);
  lintForms(json.dates, "/dates", say);
  lintColumns(columnsIn(json), "", say);
  // Without a node of the record there is no outside of it.
  if ((json.carrier as Json | undefined)?.at === undefined)
    for (const [i, { column }] of columnsIn(json).entries())
      if (String(column).startsWith("/"))
        say(`/columns/${i}/column`, "Không có `at` thì không có gì ở ngoài bản ghi.", "Bỏ dấu / ở đầu.");
}

function lintForms(forms: unknown, pointer: string, say: Say): void {
  for (const form of Array.isArray(forms) ? forms : [])
    if (!DATE_FORMS.has(String(form)))
      say(pointer, `Không có dạng ngày "${String(form)}".`, `Dùng một trong: ${[...DATE_FORMS].join(", ")}.`);
}

function lintColumns(columns: readonly Json[], above: string, say: Say): void {
  const seen = new Set<string>();
  for (const [i, column] of columns.entries()) {
    const pointer = `${above}/columns/${i}`;
    const name = `${String(column.column)} ${JSON.stringify(column.when ?? "")}`;
    if (seen.has(name))
      say(pointer, `Trường ${String(column.column)} có hai lần.`, "Bỏ một dòng, hoặc thêm `when`.");
    seen.add(name);
    lintColumn(column, pointer, say);
    lintColumns(columnsIn(column), pointer, say);
  }
}

function lintColumn(column: Json, pointer: string, say: Say): void {
  const as = String(column.as);
  if (!KINDS.has(as))
    say(`${pointer}/as`, `Không có cách đọc "${as}".`, `Dùng một trong: ${[...KINDS].join(", ")}.`);
  if (!MARKS.has(String(column.evidence)))
    say(`${pointer}/evidence`, "Thiếu dấu bằng chứng.", `Dùng một trong: ${[...MARKS].join(", ")}.`);
  if (as !== "list" && NOWHERE.has(as) !== (column.path === undefined))
    say(
      pointer,
      "Mỗi trường phải có `path`, hoặc là loss, constant, transport thì không có.",
      "Thêm hoặc bỏ `path`.",
    );
  if (as === "loss" && column.note === undefined) say(pointer, "Mất mát phải nói vì sao.", "Thêm `note`.");
  if (as === "constant" && typeof column.value !== "string")
    say(pointer, "Thiếu `value`.", "Thêm chữ luôn được gửi.");
  if (as === "list" && columnsIn(column).length === 0)
    say(pointer, "Danh sách không có `columns`.", "Thêm các trường.");
  lintForms(column.forms, `${pointer}/forms`, say);
  lintParts(column, PARTS[as], pointer, say);
}

function lintParts(column: Json, allowed: readonly string[] | undefined, pointer: string, say: Say): void {
  const parts = column.parts as Json | undefined;
  if ((parts === undefined) !== (allowed === undefined))
    say(
      pointer,
      `"parts" đi với ${Object.keys(PARTS).join(", ")} và chỉ với chúng.`,
      "Thêm hoặc bỏ `parts`.",
    );
  for (const part of Object.keys(parts ?? {}))
    if (allowed !== undefined && !allowed.includes(part))
      say(`${pointer}/parts/${part}`, `Không có phần "${part}".`, `Dùng một trong: ${allowed.join(", ")}.`);
}
