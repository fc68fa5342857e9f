import { type CodeTable, rowsByCode } from "../../read/code-tables.ts";
import type { TransferRow, Transfers } from "../../read/mappings.ts";
import { BANNER, literal } from "../writer.ts";
import { digitWidth } from "./membership.ts";
import { pack, rank, zigzag } from "./pack.ts";

/** `<table>/transfers.ts`: the files of `schemas/mappings` in which units of the table end or begin. */
export function transfersModule(
  table: string,
  files: readonly Transfers[],
  tables: ReadonlyMap<string, CodeTable>,
): string {
  const packed = files.map((file) => packTransfers(table, file, tables));
  return `${BANNER}import type { PackedTransfers } from "../../translate/packed.ts";

/** What became of units, with share, legal basis and evidence of every transfer. */
export const transfers: readonly PackedTransfers[] = [\n  ${packed.join(",\n  ")},\n];
`;
}

function packTransfers(
  table: string,
  { from, to, rows }: Transfers,
  tables: ReadonlyMap<string, CodeTable>,
): string {
  const width = (id: string) => digitWidth((tables.get(id)?.rows ?? []).map((row) => row.code));
  // Where the new units stand in another table, their rows are not at hand.
  const ownBasis = to === table ? basisFinder(tables.get(to)) : () => undefined;
  const days = rank(rows.map((row) => row.on));
  const kinds = rank(
    rows.map((row) => JSON.stringify([row.area, row.population, row.note, row.mark, row.source])),
  );
  const bases = rank(rows.map((row) => (row.basis !== "" && row.basis === ownBasis(row) ? "=" : row.basis)));
  const codes = rows.map((row) => Number(row.from));
  return literal({
    fromTable: from,
    toTable: to,
    fromWidth: width(from),
    toWidth: width(to),
    days: days.distinct,
    on: pack(days.picks),
    from: pack(codes.map((code, at) => zigzag(code - (codes[at - 1] ?? 0)))),
    to: pack(rows.map((row) => zigzag(Number(row.to) - Number(row.from)))),
    kinds: kinds.distinct.map((kind): unknown => JSON.parse(kind)),
    kind: pack(kinds.picks),
    bases: bases.distinct,
    basis: pack(bases.picks),
  });
}

/** The basis of the new unit's own row: most transfers have the same one, and need not repeat it. */
function basisFinder(table: CodeTable | undefined): (row: TransferRow) => string | undefined {
  const byCode = rowsByCode(table?.rows ?? []);
  return ({ to, on }) => byCode.get(to)?.find(({ from }) => from === on)?.basis;
}
