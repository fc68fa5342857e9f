import { KS, startKit } from "../../../../sandbox/test/server/kit.ts";
import type { Entry, Said } from "./types.ts";

let kit: ReturnType<typeof startKit> | undefined;
const started = (): ReturnType<typeof startKit> => {
  kit ??= startKit({ seed: false });
  return kit;
};

const post: Entry = {
  name: "sandbox: POST of a record",
  takes: ["json"],
  async ask(payload): Promise<Said> {
    const { ask } = await started();
    const { status, text, json, headers } = await ask({
      method: "POST",
      path: KS,
      body: (payload as { text: string }).text,
    });
    if (status >= 500) throw new Error(`the sandbox answered ${status}: ${text.slice(0, 200)}`);
    const location = String(headers.location ?? "");
    return {
      verdict: status < 300 ? `accepted ${status}` : `refused ${status} ${json?.code}`,
      said: text + JSON.stringify({ ...headers, location: location.replace(/[^/]*$/, "") }),
    };
  },
  close: async () => (await kit)?.close(),
};

const batch: Entry = {
  name: "sandbox: a line of a batch",
  takes: ["json", "bytes"],
  async ask(payload) {
    const { sandbox } = await started();
    const body = payload.kind === "bytes" ? Buffer.from(payload.bytes) : (payload as { text: string }).text;
    const answer = await sandbox.app.inject({
      method: "POST",
      url: `${KS}/batch`,
      payload: body,
      headers: {
        "x-api-key": "khoa-vi-du-ho-tich",
        "content-type": "application/x-ndjson",
        "tn-purpose": "thu",
        "tn-requester": "thu",
        "idempotency-key": crypto.randomUUID(),
      },
    });
    if (answer.statusCode >= 500) throw new Error(`the sandbox answered ${answer.statusCode}`);
    return {
      verdict: `answered ${answer.statusCode}`,
      said: answer.body.replace(/"(?:id|maBanGhi)":"[^"]*"/g, ""),
    };
  },
};

const address: Entry = {
  name: "sandbox: a text in the address",
  takes: ["text"],
  async ask(payload) {
    const { ask } = await started();
    const text = (payload as { text: string }).text.slice(0, 2_000);
    // An address is of whole characters: half a surrogate pair is none.
    const well = text.replace(/\p{Surrogate}/gu, "\ufffd");
    const answers = [
      await ask({ path: `${KS}/${encodeURIComponent(well)}` }),
      await ask({ path: `${KS}/changes?since=${encodeURIComponent(well)}` }),
    ];
    const bad = answers.find(({ status }) => status >= 500);
    if (bad !== undefined) throw new Error(`the sandbox answered ${bad.status}`);
    return {
      verdict: answers.map(({ status }) => status).join(" "),
      // A record that was asked for by its id is what the first answer is for.
      said: answers
        .map(
          ({ status, text, headers }, at) =>
            (at === 0 && status === 200 ? "" : text) + JSON.stringify(headers),
        )
        .join(),
    };
  },
};

export const sandboxEntries: readonly Entry[] = [post, batch, address];
