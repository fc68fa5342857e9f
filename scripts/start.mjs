// `npm start`: the main job on real input. A digitised birth book, as a commune exports it, becomes records of the
// standard, is checked as a digitised book, and gives two reports: one for the head of the office, one for the developer.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ensureGenerated } from "./start/fresh.mjs";
import { root } from "./steps.mjs";

const BOOK = join(root, "docs/examples/so-khai-sinh/HT_KHAISINH.csv");
const OUT = join(root, "docs/ket-qua");

const started = performance.now();
console.log("thongnhat: chuẩn dữ liệu thống nhất của ngành Tư pháp");
console.log("Việc sẽ làm: đọc một sổ khai sinh số hóa (người trong sổ đều hư cấu), chuyển");
console.log("sang bản ghi của chuẩn, kiểm tra từng mục, rồi báo cáo. Chạy trên máy này, không");
console.log("gửi dữ liệu đi đâu.");
if (!ensureGenerated()) process.exit(1);
const ready = performance.now();

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
  ["Nạp các gói", loaded - ready],
  [`Đọc, chuyển, kiểm tra ${entries.length} mục`, checked - loaded],
];

const kept = entries.filter((entry) => entry.use !== "repeated");
const report = `${forOffice(entries, groups, files)}\n\n${forDeveloper(groups, losses, files, timing)}\n`;
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

console.log(`\nĐã đọc ${relative(root, BOOK)}: ${entries.length} mục.\n\n${report}`);
console.log("Kiểm tra bản ghi của chính bạn:");
console.log("  npm run -s thongnhat -- check tep.ndjson --record khai-sinh --origin so-hoa");
