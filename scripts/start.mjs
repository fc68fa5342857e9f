// `npm start`: the main job on real input, the day of a unit. A birth book in Excel, a message of another system and an old
// digitised book become records of the standard and are checked; the old book gives a report for the head of the office,
// and all of them are measured by the six words. Then five units exchange a birth, a death and a judgment.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ensureGenerated } from "./start/fresh.mjs";
import { root } from "./steps.mjs";

const BOOK = join(root, "docs/examples/so-khai-sinh/HT_KHAISINH.csv");
const OUT = join(root, "docs/ket-qua");

const started = performance.now();
console.log("thongnhat: chuẩn dữ liệu thống nhất của ngành Tư pháp");
console.log("Việc sẽ làm: một ngày của một đơn vị. Ba nguồn dữ liệu (người đều hư cấu) thành");
console.log("bản ghi của chuẩn, được kiểm tra và báo cáo. Chạy trên máy này, không gửi dữ");
console.log("liệu đi đâu.");
if (!ensureGenerated()) process.exit(1);
const ready = performance.now();

const { runDay } = await import("./start/day.mjs");
if (!runDay(BOOK, OUT)) process.exit(1);
const done = performance.now();

const { checkBook } = await import("./start/birth-book.mjs");
const { countLosses, forDeveloper, forOffice, group } = await import("./start/report.mjs");
const { wordsOf } = await import("./start/words.mjs");
const loaded = performance.now();

const entries = checkBook(BOOK);
const checked = performance.now();

const groups = group(entries, wordsOf);
const losses = countLosses(entries);
const names = {
  records: "khai-sinh.ndjson",
  findings: "findings.ndjson",
  losses: "losses.csv",
  report: "bao-cao.txt",
};
const files = Object.fromEntries(
  Object.entries(names).map(([key, name]) => [key, relative(root, join(OUT, name))]),
);
const timing = [
  ["Mã sinh từ schemas/ đã sẵn sàng sau", ready - started],
  ["Ba nguồn dữ liệu thành bản ghi, bằng dòng lệnh", done - ready],
  ["Nạp các gói", loaded - done],
  [`Đọc, chuyển, kiểm tra ${entries.length} mục`, checked - loaded],
];

const kept = entries.filter((entry) => entry.use !== "repeated");
const office = forOffice(entries, groups, files);
const report = `${office}\n\n${forDeveloper(groups, losses, files, timing)}\n`;
mkdirSync(OUT, { recursive: true });
const lines = (list) => list.map((one) => `${JSON.stringify(one)}\n`).join("");
writeFileSync(join(OUT, names.records), lines(kept.map((entry) => entry.record)));
writeFileSync(
  join(OUT, names.findings),
  lines(entries.flatMap(({ findings, place }) => findings.map((issue) => ({ ...place, ...issue })))),
);
writeFileSync(
  join(OUT, names.losses),
  `row,column,reason,path\n${kept.flatMap((entry) => entry.losses.map((loss) => `${loss.row},${loss.column},${loss.reason},${loss.path ?? ""}\n`)).join("")}`,
);
writeFileSync(join(OUT, names.report), report);

console.log(`\nSổ cũ xem kỹ từng mục, sau khi bỏ các hàng lặp:\n\n${office}`);
console.log("\nSáu tiêu chí đúng, đủ, sạch, sống, thống nhất, dùng chung: đo cả ba nguồn\n");
const { measureDay } = await import("./start/quality.mjs");
const others = ["so-excel.ndjson", "thong-diep.ndjson"];
if (!measureDay(OUT, ["so-cu.ndjson", ...others], [names.records, ...others])) process.exit(1);

console.log("\nTrao đổi giữa năm đơn vị qua một máy chủ thử, người đều hư cấu:\n");
const { runFlow } = await import("../packages/sandbox/examples/flow/flow.ts");
await runFlow(console.log);

console.log(`\nPhần dành cho lập trình viên: ${files.report}`);
console.log("Mở bằng Excel: docs/ket-qua/so-excel.ket-qua.xlsx (ô phải xem đã tô và ghi chú)");
console.log("\nTệp của chính bạn:");
console.log("  npm run -s thongnhat -- recognise bang.xlsx --out bang.map.json");
console.log("  npm run -s thongnhat -- convert bang.xlsx --map bang.map.json --out kq.ndjson");
console.log("  npm run -s thongnhat -- check kq.ndjson");
console.log("  npm run -s thongnhat -- audit kq.ndjson --out bao-cao");
console.log("\nMáy chủ để ghép nối thử:\n  npm run -s thongnhat -- sandbox");
