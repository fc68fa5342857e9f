import type { Text } from "@thongnhat/core";
import { COLUMNS } from "../read/code-tables.ts";
import { checkName, fault, OURS, type Scaffolded, Workspace } from "./scaffold.ts";

/**
 * Adds a code table with its first codes.
 *
 * @param codes each as `code=name`, with the English name after a second `=` when there is one
 * @throws CompileError when the name is taken, or a code is not short words
 */
export function newTable(
  dir: string,
  id: string,
  label: Text,
  codes: readonly string[],
  edition: string,
): Scaffolded {
  checkName(id, "code-table");
  const files = new Workspace(dir);
  const standard = files.json("schemas/standard.json", "Tạo trước: thongnhat new database <tên>.");
  const folder = `schemas/code-tables/${id}`;
  if (codes.length === 0)
    throw fault(folder, "Danh mục chưa có mã nào.", 'Ghi mỗi mã một tùy chọn: --code "tap-trung=Tập trung".');
  const rows = codes.map((text) => {
    const [code = "", vi = "", en = ""] = text.split("=").map((part) => part.trim());
    if (!/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(code) || vi === "")
      throw fault(folder, "Mã viết sai dạng.", 'Ghi <mã>=<tên>, mã không dấu: --code "tap-trung=Tập trung".');
    const cells: Partial<Record<(typeof COLUMNS)[number], string>> = {
      code,
      vi,
      en,
      status: "active",
      ...OURS,
    };
    return COLUMNS.map((column) => cell(cells[column] ?? "")).join(",");
  });
  files.create(`${folder}/table.json`, {
    id,
    label,
    description: `${label.vi}.`,
    owner: String(standard.unit ?? standard.name),
    legalBasis: [],
    evidence: OURS,
    edition,
    open: false,
  });
  files.create(`${folder}/codes.csv`, `${[COLUMNS.join(","), ...rows].join("\n")}\n`);
  return files.result();
}

/** The systems whose codes a unit maps, beside those of the standard. */
const SYSTEMS = "schemas/mappings/systems.csv";

/**
 * Adds a mapping from the codes of another system to a code table.
 *
 * @param name `<system>--<table>`
 * @param rows each as `their code=our code`
 * @param system names of the system, when the standard does not know it yet
 * @throws CompileError when the name is taken or not one
 */
export function newMapping(dir: string, name: string, rows: readonly string[], system?: Text): Scaffolded {
  const [from = "", table = ""] = name.split("--");
  checkName(from, "mapping");
  checkName(table, "mapping");
  const files = new Workspace(dir);
  if (rows.length === 0)
    throw fault(
      name,
      "Bảng chuyển mã chưa có dòng nào.",
      'Ghi mỗi dòng một tùy chọn: --code "01=tap-trung".',
    );
  const lines = rows.map((text) => {
    const [theirs = "", ours = ""] = text.split("=").map((part) => part.trim());
    if (theirs === "")
      throw fault(
        name,
        "Dòng viết sai dạng.",
        "Ghi <mã của họ>=<mã của chuẩn>; để trống vế sau khi không có.",
      );
    const relation = ours === "" ? "none" : "equivalent";
    return [theirs, "", ours, relation, OURS.mark, OURS.source, ""].map(cell).join(",");
  });
  files.create(
    `schemas/mappings/${name}.csv`,
    `from,label,to,relation,mark,source,note\n${lines.join("\n")}\n`,
  );
  if (system === undefined) return files.result();
  const row = [from, system.vi, system.en, OURS.mark, OURS.source].map(cell).join(",");
  if (files.has(SYSTEMS)) files.change(SYSTEMS, `${files.text(SYSTEMS).trimEnd()}\n${row}\n`);
  else files.create(SYSTEMS, `id,vi,en,mark,source\n${row}\n`);
  return files.result();
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
