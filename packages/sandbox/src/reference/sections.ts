import { headers, limits, operations, problems } from "@thongnhat/client/protocol";
import { overview } from "@thongnhat/schemas/overview";
import type { Unit } from "../units/types.ts";
import { both, html, type Markup } from "./markup.ts";

/** As much of an operation as the page shows; not every one has every part. */
interface ShownOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query?: readonly string[];
  readonly headers?: readonly (keyof typeof headers)[];
  readonly problems?: readonly string[];
  readonly request?: { readonly type: string; readonly schema: string };
  readonly answers: Readonly<Record<string, string | null>>;
  readonly summary: { readonly vi: string; readonly en: string };
}

/** Each operation with what it takes, what it answers, and a command. */
export function operationSections(commands: Readonly<Record<string, string>>): readonly Markup[] {
  return operations.map((operation: ShownOperation) => {
    const {
      id,
      method,
      path,
      summary,
      query = [],
      headers: asked = [],
      request,
      answers,
      problems: own = [],
    } = operation;
    const command = commands[id];
    const rows = [
      row({ vi: "Tiêu đề bắt buộc", en: "Required headers" }, namesOf(asked, true)),
      row({ vi: "Tiêu đề tùy ý", en: "Optional headers" }, namesOf(asked, false)),
      row({ vi: "Tham số", en: "Query" }, query),
      row({ vi: "Thân", en: "Body" }, request === undefined ? [] : [request.type, request.schema]),
      row(
        { vi: "Trả lời", en: "Answers" },
        Object.entries(answers).map(([status, schema]) => (schema === null ? status : `${status} ${schema}`)),
      ),
      row({ vi: "Lỗi riêng", en: "Own problems" }, own),
    ];
    return html`<article id="op-${id}">
<h3><span class="method">${method}</span><code>${path}</code></h3>
<p>${both(summary)}</p>
<dl class="of">${rows}</dl>
${command === undefined ? html`` : html`<pre tabindex="0" aria-label="curl: ${id}"><code>${command}</code></pre>`}
</article>
`;
  });
}

/** Headers without which a request is refused. */
const REQUIRED = new Set<keyof typeof headers>(["purpose", "requester", "idempotencyKey", "ifMatch"]);

function namesOf(asked: readonly (keyof typeof headers)[], required: boolean): readonly string[] {
  return asked.filter((key) => REQUIRED.has(key) === required).map((key) => headers[key].name);
}

function row(name: { readonly vi: string; readonly en: string }, values: readonly string[]): Markup {
  if (values.length === 0) return html``;
  return html`<dt>${both(name)}</dt><dd>${values.map((value, at) => html`${at === 0 ? "" : ", "}<code>${value}</code>`)}</dd>`;
}

/** The two ways to say who asks; the contract leaves them to the rules of HTTP. */
const SIGN_IN = [
  {
    name: "Authorization",
    example: "Bearer …",
    description: { vi: "Thẻ lấy ở /oauth/token.", en: "Token of /oauth/token." },
  },
  {
    name: "X-API-Key",
    example: "khoa-vi-du-…",
    description: { vi: "Khoá của đơn vị, khi không dùng thẻ.", en: "Key of the unit, instead of a token." },
  },
];

/** What each header means. */
export function headerTable(): Markup {
  const rows = [...SIGN_IN, ...Object.values(headers)].map(
    ({ name, example, description }) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${both(description)}</td><td><code>${example}</code></td></tr>`,
  );
  return html`<div class="wide"><table><thead><tr><th scope="col">${both({ vi: "Tiêu đề", en: "Header" })}</th><th scope="col">${both({ vi: "Nghĩa", en: "Meaning" })}</th><th scope="col">${both({ vi: "Ví dụ", en: "Example" })}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Every problem: its status, and what to do. */
export function problemTable(): Markup {
  const rows = Object.entries(problems).map(
    ([code, { status, retry, title, detail }]) =>
      html`<tr><th scope="row"><code>${code}</code></th><td>${status}</td><td>${both(title)}<br>${both(detail)}</td><td>${retry ? both({ vi: "Có", en: "Yes" }) : both({ vi: "Không", en: "No" })}</td></tr>`,
  );
  return html`<div class="wide"><table><thead><tr><th scope="col">${both({ vi: "Mã", en: "Code" })}</th><th scope="col">HTTP</th><th scope="col">${both({ vi: "Nghĩa và cách sửa", en: "Meaning and fix" })}</th><th scope="col">${both({ vi: "Gửi lại?", en: "Retry?" })}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

const LIMITS: Readonly<Record<keyof typeof limits, { readonly vi: string; readonly en: string }>> = {
  recordBytes: { vi: "Byte của một bản ghi", en: "Bytes of a record" },
  batchLines: { vi: "Dòng của một lô", en: "Lines of a batch" },
  batchBytes: { vi: "Byte của một lô", en: "Bytes of a batch" },
  importBytes: { vi: "Byte của một tệp nạp", en: "Bytes of an import" },
  pageMost: { vi: "Mục của một trang", en: "Items of a page" },
  pageDefault: { vi: "Mục của một trang khi không nói gì", en: "Items of a page when nothing is said" },
  keyDays: { vi: "Ngày giữ khoá chống ghi hai lần", en: "Days that an idempotency key is kept" },
};

/** The bounds that a client must keep. */
export function limitTable(): Markup {
  const rows = (Object.keys(LIMITS) as (keyof typeof limits)[]).map(
    (name) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${both(LIMITS[name])}</td><td>${limits[name].toLocaleString("vi-VN")}</td></tr>`,
  );
  return html`<div class="wide"><table><thead><tr><th scope="col">${both({ vi: "Giới hạn", en: "Limit" })}</th><th scope="col">${both({ vi: "Nghĩa", en: "Meaning" })}</th><th scope="col">${both({ vi: "Nhiều nhất", en: "Most" })}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The units that may call, and their keys, which are no secrets here. */
export function unitTable(units: readonly Unit[]): Markup {
  const rows = units.map(
    ({ code, name, apiKey, clientId, clientSecret }) =>
      html`<tr><th scope="row"><code>${code}</code></th><td>${name}</td><td><code>${apiKey}</code></td><td><code>${clientId}</code> : <code>${clientSecret}</code></td></tr>`,
  );
  return html`<div class="wide"><table><thead><tr><th scope="col">${both({ vi: "Mã", en: "Code" })}</th><th scope="col">${both({ vi: "Đơn vị", en: "Unit" })}</th><th scope="col">X-API-Key</th><th scope="col">OAuth 2</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Record types by database, with the document that describes them. */
export function recordLists(): readonly Markup[] {
  return overview
    .filter(({ records }) => records.length > 0)
    .map(
      ({ id, label, records }) => html`<details><summary>${both(label)} (${records.length})</summary>
<p><a href="/openapi/${id}.json">/openapi/${id}.json</a></p>
<ul>${records.map((record) => html`<li><code>/v1/${record.id}</code> ${both(record.label)}</li>`)}</ul>
</details>
`,
    );
}
