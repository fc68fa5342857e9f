import type { Finding } from "../finding.ts";
import type { Model } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";
import type { StateMachine } from "../read/states.ts";

/** State machines fit the code table and the records, and every state of the table can be reached. */
export function lintStates(
  machines: readonly StateMachine[],
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
): Finding[] {
  return machines.flatMap((machine) => {
    const findings: Finding[] = [];
    const report = (pointer: string, message: string, fix: string): void => {
      findings.push({ file: machine.file, pointer, message, fix });
    };
    const table = tables.get(machine.table);
    if (table === undefined) {
      report("/table", `Danh mục '${machine.table}' không có.`, "Sửa tên, hoặc thêm danh mục.");
      return findings;
    }
    const codes = new Set(table.rows.map(({ code }) => code));
    const known = (code: string, pointer: string): void => {
      if (codes.has(code)) return;
      report(pointer, `Danh mục ${table.id} không có mã '${code}'.`, "Sửa mã, hoặc thêm vào danh mục.");
    };
    for (const [index, code] of machine.start.entries()) known(code, `/start/${index}`);
    const seen = new Set<string>();
    for (const [index, { from, to, legalBasis = [], evidence }] of machine.transitions.entries()) {
      const at = `/transitions/${index}`;
      known(from, `${at}/from`);
      known(to, `${at}/to`);
      if (seen.has(`${from} ${to}`))
        report(at, `Có hai lần chuyển từ ${from} sang ${to}.`, "Gộp thành một, kể các việc trong event.");
      seen.add(`${from} ${to}`);
      if (evidence.mark === "text" && !legalBasis.some(({ article }) => article !== undefined))
        report(`${at}/evidence`, "Dấu text mà không có điều.", "Nêu văn bản và điều đã đọc, hoặc hạ dấu.");
    }
    const reached = reach(machine);
    for (const code of codes)
      if (!reached.has(code))
        report(
          "/transitions",
          `Không việc nào đưa bản ghi tới '${code}'.`,
          "Thêm lần chuyển, hoặc nêu ở start.",
        );
    const records = model.databases
      .filter(({ id }) => id === machine.database)
      .flatMap((database) => database.records.map(({ def }) => def));
    // The shared blocks are no records: the field stands in one of them.
    const blocks = [...model.defs.values()].filter(({ database }) => database === machine.database);
    const holders = (records.length > 0 ? records : blocks.map(({ key }) => key)).filter(
      (def) => fieldTable(model, def, machine.field) === machine.table,
    );
    if (holders.length === 0)
      report(
        "/field",
        `Không bản ghi nào của ${machine.database} có ${machine.field} theo danh mục ${machine.table}.`,
        "Sửa đường dẫn của trường, hoặc tên danh mục.",
      );
    return findings;
  });
}

function reach({ start, transitions }: StateMachine): ReadonlySet<string> {
  const reached = new Set(start);
  let before = -1;
  while (before !== reached.size) {
    before = reached.size;
    for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
  }
  return reached;
}

/** The code table of a field, by its dotted path. */
function fieldTable(model: Model, def: string, path: string): string | undefined {
  const [first, ...rest] = path.split(".");
  const node = model.defs.get(def)?.properties.find(({ name }) => name === first)?.node;
  if (node?.kind === "object") return fieldTable(model, node.def, rest.join("."));
  return node?.kind === "string" && rest.length === 0 ? node.table?.id : undefined;
}
