import { expect, test } from "vitest";
import { readValues } from "./lines.ts";
import { gather } from "./test-lines.ts";

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each([1, 2, 3, 7, 1_000])(
  "lines read the same in pieces of %d bytes, letters and line ends cut anywhere",
  async (size) => {
    const text = '{"ten":"Nguyễn Thị Ví Dụ"}\r\n\n{"so":"27"}\n{"cuoi":true}';
    expect(await gather(readValues(pieces(text, size), 100))).toEqual([
      { ten: "Nguyễn Thị Ví Dụ" },
      { so: "27" },
      { cuoi: true },
    ]);
  },
);

test.each([
  ['{"a":1}\n{"b":', "truncated"],
  ['{"a":1}\n{"b":"\u00e9', "truncated"],
  ['{"a":1}\nkhông phải\n', "invalid-answer"],
  ['{"a":1,"a":2}\n', "invalid-answer"],
  [`{"a":"${"x".repeat(200)}"}\n`, "too-large-answer"],
  [`${"x".repeat(200)}`, "too-large-answer"],
])("%j is refused as %s", async (text, code) => {
  await expect(gather(readValues(pieces(text, 16), 100))).rejects.toMatchObject({ code });
});
