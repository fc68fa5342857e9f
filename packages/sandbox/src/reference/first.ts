import type { Unit } from "../units/types.ts";
import { firstCommands } from "./commands.ts";
import { both, html, type Markup } from "./markup.ts";

/** From nothing to a first record of one's own, for a reader who has this page and a shell. */
export function firstRecord(base: string, units: readonly Unit[]): Markup {
  const [unit] = units;
  if (unit === undefined) return html``;
  const { token, read } = firstCommands(base, unit);
  return html`<ol>
<li>${both({ vi: "Xác thực: khoá của đơn vị ở X-API-Key, hoặc lấy thẻ rồi gửi ở Authorization.", en: "Authenticate: the key of the unit in X-API-Key, or a token in Authorization." })}
<pre tabindex="0" aria-label="curl: Bearer"><code>${token}
${read}</code></pre></li>
<li>${both({ vi: "Lấy bản ghi mẫu ở components.examples của /openapi/<cơ sở dữ liệu>.json. Đổi sieuDuLieu.maBanGhi thành mã mới; sieuDuLieu.coQuanChuQuan là mã đơn vị đang gửi.", en: "Take the sample record from components.examples of /openapi/<database>.json. Give sieuDuLieu.maBanGhi a new id; sieuDuLieu.coQuanChuQuan is the code of the unit that sends." })}</li>
<li>${both({ vi: "Gửi kèm Idempotency-Key vừa sinh", en: "Send it with a fresh Idempotency-Key" })}: <a href="#op-submit">POST</a>. ${both({ vi: "201 kèm biên nhận là đã ghi; 422 thì sửa theo issues; mất mạng thì gửi lại với đúng khoá ấy.", en: "201 and a receipt: it is written; 422: put right what issues say; connection lost: send again with the same key." })}</li>
<li>${both({ vi: "Đọc lại kèm TN-Purpose và TN-Requester", en: "Read it back with TN-Purpose and TN-Requester" })}: <a href="#op-get">GET</a>. ${both({ vi: "ETag ở đó dùng cho If-Match khi ghi đè.", en: "Its ETag goes into If-Match when you replace it." })}</li>
</ol>
<p>${both({ vi: "Lệnh viết cho bash: Linux, macOS, WSL, Git Bash. Lời lỗi theo Accept-Language: vi hoặc en.", en: "Commands are for bash: Linux, macOS, WSL, Git Bash. Errors are in the language of Accept-Language: vi or en." })}</p>`;
}
