import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadByteChecker } from "@thongnhat/validators/bytes";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { describe, expect, it } from "vitest";
import { SUITE } from "./cases.ts";
import { EITHER } from "./either.ts";
import { READERS } from "./read.ts";

const TODAY = "2026-11-22";
const EXAMPLE = join(
  import.meta.dirname,
  "../../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json",
);
const ALL = process.env.JSON_PARSING === "all";
const MARK = "\u0001mark\u0001";

const checker = await loadByteChecker("ho-tich/khai-sinh");

const record: unknown = JSON.parse(readFileSync(EXAMPLE, "utf8"));

/** The text of the record in two parts, once for each value in it, which the parts leave out. */
function* gaps(value: unknown, whole: (inner: unknown) => unknown): Generator<readonly [Buffer, Buffer]> {
  const [front = "", back = ""] = JSON.stringify(whole(MARK)).split(JSON.stringify(MARK));
  yield [Buffer.from(front), Buffer.from(back)];
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const put = (inner: unknown): unknown =>
      Array.isArray(value)
        ? value.map((item, at) => (String(at) === key ? inner : item))
        : { ...value, [key]: inner };
    yield* gaps(member, (inner) => whole(put(inner)));
  }
}

const texts = [...SUITE.map(({ bytes }) => bytes), ...Object.values(EITHER).flat()];
const whole = Buffer.from(JSON.stringify(record));

/** Whether the text, read and validated in full, is a record about which there is nothing to say. */
async function isClean(bytes: Uint8Array): Promise<boolean> {
  const { values, codes } = (await READERS.parseJson?.(bytes)) ?? { values: [], codes: ["?"] };
  const result = khaiSinh.validate(values[0], { today: TODAY });
  return codes.length === 0 && result.ok && result.warnings.length === 0;
}

describe("checkBytes and texts that are no JSON, or not JSON to everybody", () => {
  const isValid = (bytes: Uint8Array): boolean => checker?.checkBytes(bytes, { today: TODAY }) === "valid";

  it("the record itself is clean, so that what follows could be called valid", async () => {
    expect(await isClean(whole)).toBe(true);
    expect(isValid(whole)).toBe(true);
  });

  it("says valid of nothing that the reader refuses, wherever the text stands", async () => {
    const wrong: string[] = [];
    let tried = 0;
    const look = async (bytes: Uint8Array): Promise<void> => {
      tried += 1;
      if (isValid(bytes) && !(await isClean(bytes))) wrong.push(Buffer.from(bytes).toString("latin1"));
    };
    const places = [...gaps(record, (inner) => inner)];
    for (const [index, text] of texts.entries()) {
      await look(text);
      await look(Buffer.concat([whole, text]));
      await look(Buffer.concat([text, whole]));
      // Neighbours take turns, so that every place has texts of every class; all of them in all places by command.
      const every = text.length > 5000 ? 20 : ALL ? 1 : 8;
      for (let at = index % every; at < places.length; at += every) {
        const [front, back] = places[at] ?? [whole, whole];
        await look(Buffer.concat([front, text, back]));
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(ALL ? 30_000 : 4_000);
  });
});
