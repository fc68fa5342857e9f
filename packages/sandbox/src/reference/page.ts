import { overview } from "@thongnhat/schemas/overview";
import type { Unit } from "../units/types.ts";
import { commandsOf } from "./commands.ts";
import { firstRecord } from "./first.ts";
import { both, html } from "./markup.ts";
import {
  headerTable,
  limitTable,
  operationSections,
  problemTable,
  recordLists,
  unitTable,
} from "./sections.ts";
import { STYLE } from "./style.ts";

const SECTIONS = [
  ["don-vi", { vi: "Đơn vị để thử", en: "Units to try" }],
  ["ban-ghi-dau-tien", { vi: "Bản ghi đầu tiên", en: "A first record" }],
  ["thao-tac", { vi: "Thao tác", en: "Operations" }],
  ["tieu-de", { vi: "Tiêu đề", en: "Headers" }],
  ["loi", { vi: "Lỗi", en: "Problems" }],
  ["gioi-han", { vi: "Giới hạn", en: "Limits" }],
  ["ban-ghi", { vi: "Loại bản ghi", en: "Record types" }],
] as const;

/**
 * The reference page: everything that a developer needs to call this server, with commands to paste.
 *
 * @param base address of the server, without a slash at the end
 * @param units units of the server
 * @returns a page without scripts that loads nothing
 */
export function referencePage(base: string, units: readonly Unit[]): string {
  const records = overview.reduce((sum, { records }) => sum + records.length, 0);
  const inside = {
    "don-vi": html`<p>${both({ vi: "Khoá ở đây ai cũng biết: đừng đưa dữ liệu thật vào.", en: "Everybody knows these keys: put no real data in." })}</p>${unitTable(units)}`,
    "ban-ghi-dau-tien": firstRecord(base, units),
    "thao-tac": html`${operationSections(commandsOf(base, units))}`,
    "tieu-de": headerTable(),
    loi: html`<p>${both({ vi: "Mọi lỗi là application/problem+json (RFC 9457), có mã và mã lần hỏi, không có giá trị của bản ghi.", en: "Every error is application/problem+json (RFC 9457) with a code and a request id, never a value." })}</p>${problemTable()}`,
    "gioi-han": limitTable(),
    "ban-ghi": html`${recordLists()}`,
  };
  const page = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Máy chủ thử thongnhat: các thao tác</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#thao-tac">Đến các thao tác</a>
<header>
<h1>Máy chủ thử thongnhat</h1>
<p>${both({ vi: `Đọc, tìm, ghi, theo dõi thay đổi và kết xuất ${records} loại bản ghi của chuẩn. Mọi người trong đó đều bịa.`, en: `Read, search, write, follow and export ${records} record types of the standard. Everybody in it is invented.` })}</p>
<p>${both({ vi: "Không văn bản nào định ra giao thức này: mọi phần đều là đề xuất của thongnhat.", en: "No law fixes this protocol: all of it is proposed by thongnhat." })}</p>
<p>OpenAPI 3.1: <a href="/openapi.json">/openapi.json</a></p>
</header>
<nav aria-label="Mục lục"><ul>${SECTIONS.map(([id, name]) => html`<li><a href="#${id}">${name.vi}</a></li>`)}</ul></nav>
<main>
${SECTIONS.map(
  ([
    id,
    name,
  ]) => html`<section aria-labelledby="${id}"><h2 id="${id}">${both(name)}</h2>${inside[id]}</section>
`,
)}</main>
</body>
</html>
`;
  return page.markup;
}
