import type { DialectWriter } from "../dialect/writer.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { Unsupported } from "../unsupported.ts";
import type { Days } from "../values/dates.ts";
import { whole } from "../values/formats.ts";
import type { CodeSource } from "./code-source.ts";
import { type Kind, OPEN, type Span, type TableHistory } from "./history.ts";
import { inProvince, type ProvinceHistory } from "./provinces.ts";
import { triePattern } from "./trie.ts";

/** Longer lists are written as one pattern: engines match it in the time of one comparison. */
const LONGEST_LIST = 60;
/** Larger tables stand beside the data and are looked up; without that, larger ones yet cannot be asked for dates. */
const LARGEST_INLINE = 320;
const LARGEST_AT_ALL = 1000;
const EVER = "0001-01-01";
/** The table of communes and their provinces through time. */
export const PROVINCES = "xa/tinh";

/** Name in SQL of a large code table. */
export function tableName(id: string): string {
  return `ma_${id.replaceAll(/[-/]/g, "_")}`;
}

/** Asks code tables: small ones are written into the query, large ones stand in tables of their own. */
export function codesOf(
  tables: ReadonlyMap<string, TableHistory>,
  writer: DialectWriter,
  provinces?: Pick<ProvinceHistory, "width" | "knownFrom">,
): CodeSource {
  const used = new Set<string>();
  const find = (id: string): TableHistory => {
    const table = tables.get(id);
    if (table === undefined) throw new RangeError(`code table ${id} is not loaded`);
    return table;
  };
  const isLarge = ({ codes }: TableHistory): boolean =>
    codes.length > (writer.lookup === undefined ? LARGEST_AT_ALL : LARGEST_INLINE);
  const spansOf = (g: Graph, { id, codes }: TableHistory, code: Node): Node => {
    used.add(id);
    return g.make("spans", "list", [code], `${tableName(id)} ${codes[0]?.length ?? 0} chac`);
  };
  return {
    used,
    inProvince(g, commune, province, days) {
      if (provinces === undefined || writer.lookup === undefined)
        throw new Unsupported(
          "bảng xã và tỉnh qua các thời kỳ quá lớn để viết thẳng vào câu truy vấn",
          "the table of communes and provinces through time is too large to be written into the query",
        );
      used.add(PROVINCES);
      const spans = g.make("spans", "list", [commune], `${tableName(PROVINCES)} ${provinces.width} tinh`);
      return inProvince(g, spans, province, days, provinces.knownFrom);
    },
    has(g, id, code) {
      const table = find(id);
      if (isLarge(table) && writer.lookup !== undefined)
        return g.choose([[g.present(code), g.present(spansOf(g, table, code))]], g.undecided);
      return table.codes.length <= LONGEST_LIST
        ? g.among(code, table.codes)
        : whole(g, code, triePattern(table.codes));
    },
    outOfForce(g, id, code, days) {
      const table = find(id);
      if (!isLarge(table)) return inline(g, table, code, days);
      if (writer.lookup === undefined)
        throw new Unsupported(
          "bảng mã quá lớn để viết thẳng vào câu truy vấn",
          "the code table is too large to be written into the query",
        );
      return lookedUp(g, spansOf(g, table, code), table.knownFrom, days);
    },
  };
}

function inline(
  g: Graph,
  { kinds, knownFrom }: TableHistory,
  code: Node,
  days: Days,
): { never: Node; before: Node } {
  const never: Node[] = [];
  const before: Node[] = [];
  for (const kind of kinds) {
    if (isAlways(kind)) continue;
    const listed =
      kind.codes.length <= LONGEST_LIST ? g.among(code, kind.codes) : whole(g, code, triePattern(kind.codes));
    const spans = [...kind.valid, ...kind.unsure].map((span) => overlaps(g, span, days));
    never.push(g.and(listed, since(g, knownFrom, days), ...spans.map((one) => g.not(one))));
    const begun = kind.valid.map(([from]) => g.compare("lt", g.text(from), days.first));
    before.push(g.and(listed, g.or(...begun)));
  }
  return { never: g.or(...never), before: g.or(...before) };
}

function lookedUp(
  g: Graph,
  spans: Node,
  knownFrom: string | undefined,
  days: Days,
): { never: Node; before: Node } {
  const span = g.make("variable", "struct", [], "s");
  const of = (name: string): Node => g.make("field", name === "chac" ? "bool" : "text", [span], name);
  const overlap = g.and(g.compare("le", of("tu"), days.last), g.compare("gt", of("den"), days.first));
  const begun = g.and(of("chac"), g.compare("lt", of("tu"), days.first));
  return {
    never: g.and(since(g, knownFrom, days), g.not(g.make("any", "bool", [spans, overlap], "s"))),
    before: g.make("any", "bool", [spans, begun], "s"),
  };
}

/** Before that day the table does not say that a code was out of force. */
function since(g: Graph, knownFrom: string | undefined, { first }: Days): Node {
  return knownFrom === undefined ? g.true : g.compare("ge", first, g.text(knownFrom));
}

function isAlways({ valid }: Kind): boolean {
  return valid.some(([from, to]) => from === EVER && to === OPEN);
}

function overlaps(g: Graph, [from, to]: Span, { first, last }: Days): Node {
  return g.and(
    from === EVER ? g.true : g.compare("ge", last, g.text(from)),
    to === OPEN ? g.true : g.compare("lt", first, g.text(to)),
  );
}
