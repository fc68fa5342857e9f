import { parseJson } from "@thongnhat/core";
import { loadByteChecker } from "@thongnhat/validators/bytes";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { TODAY } from "../seeds.ts";
import type { Entry } from "./types.ts";

const checker = loadByteChecker("ho-tich/khai-sinh");
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The checker of bytes may doubt anything, but what it calls valid the ordinary way has nothing to say of. */
const checkBytes: Entry = {
  name: "checkBytes",
  takes: ["json", "bytes"],
  async ask(payload) {
    const bytes = payload.kind === "bytes" ? payload.bytes : Buffer.from((payload as { text: string }).text);
    const verdict = (await checker)?.checkBytes(bytes, { today: TODAY });
    if (verdict === undefined) throw new Error("no checker of bytes");
    if (verdict === "valid") {
      const read = parseJson(utf8.decode(bytes));
      const result = "value" in read ? khaiSinh.validate(read.value, { today: TODAY }) : undefined;
      if (result?.ok !== true || result.warnings.length > 0)
        throw new Error("checkBytes calls valid what validate has an issue with");
    }
    return { verdict };
  },
};

export const bytesEntries: readonly Entry[] = [checkBytes];
