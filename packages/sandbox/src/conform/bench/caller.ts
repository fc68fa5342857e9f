import { Unprepared } from "../errors.ts";
import { objectOf } from "../http/answer.ts";
import type { Sender } from "../run/sender.ts";
import type { Credentials } from "../types.ts";

/** One of the units that the kit calls as. */
export interface Caller {
  readonly credentials: Credentials;
  /** Headers that show who calls; a token is asked for once. */
  authorise(): Promise<Readonly<Record<string, string>>>;
}

/** A caller with a key or, better, with a client and its secret. */
export function createCaller(send: Sender, credentials: Credentials): Caller {
  let asked: Promise<Readonly<Record<string, string>>> | undefined;
  return {
    credentials,
    authorise() {
      asked ??= tokenOf(send, credentials);
      return asked;
    },
  };
}

async function tokenOf(send: Sender, credentials: Credentials): Promise<Readonly<Record<string, string>>> {
  const { clientId, clientSecret, apiKey } = credentials;
  if (clientId === undefined || clientSecret === undefined)
    return apiKey === undefined ? {} : { "x-api-key": apiKey };
  const answer = await send(tokenRequest(clientId, clientSecret));
  const { access_token } = objectOf(answer);
  if (answer.status === 200 && typeof access_token === "string")
    return { authorization: `Bearer ${access_token}` };
  throw new Unprepared({
    vi: `Không lấy được thẻ ở /oauth/token (trạng thái ${answer.status}). Xem lại mã khách và khóa bí mật.`,
    en: `No token at /oauth/token (status ${answer.status}). Check client id and secret.`,
  });
}

/** A token request as RFC 6749 has every server take it: the client in the Basic header. */
export function tokenRequest(clientId: string, clientSecret: string, form = "grant_type=client_credentials") {
  const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
  return {
    method: "POST",
    path: "/oauth/token",
    headers: {
      accept: "application/json",
      authorization: `Basic ${Buffer.from(pair).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: form,
  };
}
