import { expect, skip } from "../../bench/bench.ts";
import { get } from "../../bench/calls.ts";
import { something } from "../../bench/prepare.ts";
import type { Check } from "../check.ts";

export const auth02: Check = {
  id: "EX-AUTH-02",
  needs: ["get"],
  writes: 1,
  readOnly: true,
  advice: {
    vi: "Kiểm cả thẻ, từng byte: chữ ký, hạn, nơi cấp. Thẻ sai một ký tự là thẻ sai.",
    en: "Check the whole token, every byte: signature, expiry, issuer. One wrong character makes a wrong token.",
  },
  async run(bench) {
    const id = await something(bench);
    const { authorization, "x-api-key": key } = await bench.run.unit.authorise();
    const secret = authorization?.slice("Bearer ".length) ?? key;
    if (secret === undefined) skip("Không có thẻ hay khóa để sửa.", "There is no token or key to alter.");
    const altered = [0, 0.5, 0.8].map((share) => alter(secret, Math.floor(share * secret.length)));
    const wanted = {
      status: 401,
      code: key === undefined ? "token-rejected" : ["token-rejected", "unauthenticated"],
    };
    for (const wrong of [...altered, "khong-phai-the"]) {
      const headers: Readonly<Record<string, string>> =
        key === undefined ? { authorization: `Bearer ${wrong}` } : { "x-api-key": wrong };
      expect(bench, await get(bench, id, { as: "nobody", headers }), wanted);
    }
  },
};

/** The same text with one letter or digit changed, at the place or after it. */
function alter(text: string, from: number): string {
  const at = from + Math.max(0, text.slice(from).search(/[A-Za-z0-9]/));
  return `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
}
