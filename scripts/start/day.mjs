// The day of a unit, with the commands that its developer would type: a birth book in Excel, an answer of the Ministry,
// and an old book with old places. Each gives records, verdicts, and a list of what a person has to look at.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { wrap } from "../../packages/cli/src/words/wrap.ts";
import { root } from "../steps.mjs";

const vi = new Intl.NumberFormat("vi-VN");
const number = (value) => vi.format(value);
const EXCEL = "docs/examples/mot-ngay/so-khai-sinh.xlsx";
const MAP = "docs/examples/mot-ngay/so-khai-sinh.map.json";
const MESSAGE = "schemas/wire-formats/moj-hotich-lienthong/examples/ket-qua-khai-sinh/01-da-dang-ky.json";

/**
 * Runs the day and tells it.
 * @param book the old book
 * @param out folder of the results
 * @returns false when a command could not do its work
 */
export function runDay(book, out) {
  mkdirSync(out, { recursive: true });
  const to = (name) => relative(root, join(out, name));
  console.log("\n1. Sổ khai sinh của xã, một bảng Excel");
  const seen = run("recognise", EXCEL);
  if (seen === undefined) return false;
  const count = (state) => seen.columns.filter((one) => one.state === state).length;
  say(
    `${seen.columns.length} cột: máy nhận chắc ${count("sure")}, ngờ ${count("doubtful")}, không thuộc bản ghi ${count("unknown")}. Cột ngờ đã có người chọn trong ${MAP}.`,
  );
  const excel = run(
    "convert",
    EXCEL,
    ...["--map", MAP, "--addresses", "add"],
    ...["--out", to("so-excel.ndjson"), "--annotate", to("so-excel.ket-qua.xlsx")],
  );
  if (excel === undefined) return false;
  tell(excel);

  console.log("\n2. Thông điệp trả kết quả đăng ký khai sinh của phần mềm hộ tịch");
  const message = run(
    "convert",
    MESSAGE,
    ...["--from", "moj-hotich-lienthong/ket-qua-khai-sinh", "--out", to("thong-diep.ndjson")],
  );
  if (message === undefined) return false;
  tell(message);

  console.log("\n3. Sổ cũ đã số hóa, địa chỉ theo đơn vị hành chính cũ");
  const old = run(
    "convert",
    relative(root, book),
    ...["--from", "moj-hotich-sohoa/ht-khaisinh", "--addresses", "add", "--out", to("so-cu.ndjson")],
  );
  if (old === undefined) return false;
  tell(old);
  return true;
}

function run(verb, ...args) {
  console.log(wrap(`$ thongnhat ${verb} ${args.join(" ")}`, "   ", "       "));
  const main = join(root, "packages/cli/src/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, verb, ...args, "--json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0 || status === 1) return JSON.parse(stdout);
  console.error(stderr);
  return undefined;
}

function tell({ counts, out, losses, splits }) {
  say(
    `${number(counts.records)} bản ghi: ${number(counts.valid)} hợp lệ, ${number(counts.invalid)} phải sửa. ${number(counts.carried)} ô mang sang, ${number(counts.lost)} không mang sang được, ${number(counts.doubtful)} cần xem hoặc đã sửa cách viết.`,
  );
  if (counts.added + counts.splits > 0)
    say(
      `${number(counts.added)} địa chỉ cũ được thêm đơn vị hiện nay; ${number(counts.splits)} địa chỉ cần người quyết định.`,
    );
  say(`Tệp: ${[out, losses, splits].filter((one) => one !== undefined).join(", ")}`);
}

const say = (text) => console.log(wrap(text, "   ", "     "));
