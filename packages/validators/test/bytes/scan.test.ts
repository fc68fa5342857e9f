import { dayNumber } from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { loadByteChecker, PADDING } from "../../src/generated/bytes.ts";
import { validators } from "../../src/index.ts";
import { BIRTH, birth, encoder, known, scan, TODAY } from "./records.ts";

describe("scan", () => {
  it("finds where a record in a larger buffer ends, at most where its line ends", async () => {
    const { checker } = await known(BIRTH);
    const text = JSON.stringify(birth());
    const length = encoder.encode(text).length;
    const start = encoder.encode("trước đó\n").length;
    expect(scan(checker, text)).toBe(start + length);
    expect(scan(checker, text, TODAY, "\r\n")).toBe(start + length);
    expect(scan(checker, text, TODAY, "\u0000")).toBe(start + length);
    expect(scan(checker, `  ${text} \t`)).toBe(start + length + 2);
    expect(scan(checker, `${text} x`)).toBe(start + length);
  });

  it("never goes over a line break, wherever it stands", async () => {
    const { checker } = await known(BIRTH);
    const text = JSON.stringify(birth());
    for (let at = 1; at < text.length; at++)
      for (const sign of ["\n", "\r"]) {
        const broken = text.slice(0, at) + sign + text.slice(at);
        if (scan(checker, broken) >= 0) expect({ at, sign }).toEqual("not sure");
      }
    const bytes = encoder.encode(`${text}\n${"}".repeat(PADDING)}`);
    const view = new DataView(bytes.buffer);
    const end = encoder.encode(text).length;
    // Told of an earlier end, with a line break there that was none: the record is not all there.
    for (let cut = 1; cut < end; cut += 3) {
      const before = bytes[cut] as number;
      bytes[cut] = 10;
      if (checker.scan(bytes, view, 0, cut, dayNumber(TODAY)) >= 0) expect({ cut }).toEqual("not sure");
      bytes[cut] = before;
    }
  });

  it("is not sure when nothing ends the line, or the buffer ends too soon behind it", async () => {
    const { checker } = await known(BIRTH);
    const text = JSON.stringify(birth());
    for (const behind of [" ", "}", ",", "\t", "a"]) expect(scan(checker, text, TODAY, behind)).toBe(-1);
    const size = encoder.encode(text).length;
    for (const [room, sure] of [
      [PADDING, true],
      [PADDING - 1, false],
      [1, false],
      [0, false],
    ] as const) {
      const bytes = new Uint8Array(size + room);
      bytes.set(encoder.encode(text));
      const end = checker.scan(bytes, new DataView(bytes.buffer), 0, size, dayNumber(TODAY));
      expect(end).toBe(sure ? size : -1);
    }
  });

  it("does not take what a buffer holds now for what it held", async () => {
    const { checker, validator } = await known(BIRTH);
    const good = JSON.stringify(birth());
    const buffer = Buffer.alloc(good.length * 3);
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
    for (const [right, wrong] of [
      ["CN=Ủy ban nhân dân phường Ba Đình, C=VN", " N=Ủy ban nhân dân phường Ba Đình, C=V "],
      ["5401A2B3C4", "5401A2B3_!"],
      ["H26.12-250811-0042", "H26.12-250811-00 2"],
      [
        "Ngày năm tháng tám năm hai nghìn không trăm hai mươi lăm",
        "Ngày sáu tháng tám năm hai nghìn không trăm hai mươi lăm",
      ],
      ["giay-khai-sinh.pdf", "giay-khai-sinh.pd "],
    ] as const) {
      for (const text of [good, good.replace(right, wrong), good]) {
        const size = buffer.write(text);
        buffer[size] = 10;
        const end = checker.scan(buffer, view, 0, size, dayNumber(TODAY));
        const result = validator.validate(JSON.parse(text), { today: TODAY });
        if (end >= 0) expect(result.ok && result.warnings.length === 0, text.slice(0, 30)).toBe(true);
        if (text === good) expect(end).toBe(size);
      }
    }
  });

  it("looks at the day it is given, from one call to the next", async () => {
    const { checker } = await known(BIRTH);
    const text = JSON.stringify(birth());
    expect(scan(checker, text, "2025-08-01")).toBe(-1);
    expect(scan(checker, text, TODAY)).toBeGreaterThan(0);
    expect(checker.checkBytes(encoder.encode(text), { today: "2025-08-01" })).toBe("not-sure");
    expect(scan(checker, text, TODAY)).toBeGreaterThan(0);
    expect(scan(checker, text, "2025-08-01")).toBe(-1);
  });
});

describe("loadByteChecker", () => {
  it("knows every record type of the standard, and nothing else", async () => {
    for (const { id, version } of Object.values(validators)) {
      const checker = await loadByteChecker(id);
      expect([checker?.id, checker?.version]).toEqual([id, version]);
    }
    for (const id of ["", "khong/co", "constructor", "__proto__", "toString"])
      expect(await loadByteChecker(id)).toBeUndefined();
  });
});
