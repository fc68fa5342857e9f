import { type Bench, claim, expect, same, skip } from "../../bench/bench.ts";
import { tokenRequest } from "../../bench/caller.ts";
import { type Answer, jsonOf, objectOf } from "../../http/answer.ts";
import type { Check } from "../check.ts";

export const auth03: Check = {
  id: "EX-AUTH-03",
  readOnly: true,
  advice: {
    vi: "Theo RFC 6749 mục 5.1 và 5.2: token_type Bearer, expires_in; lỗi là JSON có error, không phải problem+json.",
    en: "Follow RFC 6749 sections 5.1 and 5.2: token_type Bearer, expires_in; errors are JSON with error, not problem+json.",
  },
  async run(bench) {
    const { clientId, clientSecret } = bench.run.unit.credentials;
    if (clientId === undefined || clientSecret === undefined)
      skip(
        "Cần mã khách và khóa bí mật (đang chỉ có khóa của đơn vị).",
        "It needs a client id and secret; only a key was given.",
      );
    const ask = (request: ReturnType<typeof tokenRequest>) => bench.ask({ ...request, as: "nobody" });
    const good = expect(bench, await ask(tokenRequest(clientId, clientSecret)), { status: 200 });
    const fault = bench.run.messages.faultOf("Token", jsonOf(good));
    claim(
      bench,
      fault === undefined,
      { vi: "đúng lược đồ Token", en: "the schema Token" },
      same(fault ?? ""),
    );
    const { token_type, expires_in } = objectOf(good);
    claim(
      bench,
      String(token_type).toLowerCase() === "bearer" && Number(expires_in) > 0,
      { vi: "token_type Bearer, expires_in lớn hơn 0", en: "token_type Bearer, expires_in above 0" },
      { vi: "khác", en: "something else" },
    );
    refuses(bench, await ask(tokenRequest(clientId, `${clientSecret}x`)), [400, 401], "invalid_client");
    refuses(
      bench,
      await ask(tokenRequest(clientId, clientSecret, "grant_type=password")),
      [400],
      "unsupported_grant_type",
    );
  },
};

function refuses(bench: Bench, answer: Answer, status: readonly number[], error: string): void {
  expect(bench, answer, { status });
  const said = objectOf(answer).error;
  claim(bench, said === error, same(`error = ${error}`), {
    vi: typeof said === "string" ? "error khác" : "không có error",
    en: typeof said === "string" ? "another error" : "no error",
  });
}
