import { deflateRawSync } from "node:zlib";
import type { VanBanDi } from "@thongnhat/schemas/van-thu";
import { describe, expect, it } from "vitest";
import { attach, openAttachment, type VxpAttachment, VxpError } from "./index.ts";

const document = {
  sieuDuLieu: { coQuanChuQuan: "H26.12" },
  tepDinhKem: [{ ma: "tep-1", noiDung: "VsOt" }],
} as unknown as VanBanDi;
const text = (words: string) => new TextEncoder().encode(words);
const file = (changes: Partial<VxpAttachment> = {}): VxpAttachment => ({
  name: "a.txt",
  bytes: text("Ví Dụ"),
  ...changes,
});

interface Piece {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  /** What the directory says the size is. */
  readonly stated?: number;
}

/** A zip, byte by byte. */
function zip(pieces: readonly Piece[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, stored = false, stated = bytes.length } of pieces) {
    const packed = stored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(stated, 22);
    head.writeUInt16LE(name.length, 26);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(stored ? 0 : 8, 10);
    row.writeUInt32LE(packed.length, 20);
    row.writeUInt32LE(stated, 24);
    row.writeUInt16LE(name.length, 28);
    row.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), packed);
    directory.push(row, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(pieces.length, 8);
  end.writeUInt16LE(pieces.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof VxpError ? error.code : "no error";
}

describe("attaching", () => {
  it("adds files in base64 behind those that are there, and leaves the given document alone", async () => {
    const whole = await attach(document, [file({ id: "cid:tep-2", description: "Phụ lục" })]);
    expect(whole.tepDinhKem).toEqual([
      { ma: "tep-1", noiDung: "VsOt" },
      {
        ma: "tep-2",
        tenGiayTo: "Phụ lục",
        tenTep: "a.txt",
        kieuNoiDung: "application/octet-stream",
        noiDung: "VsOtIEThu6U=",
      },
    ]);
    expect(document.tepDinhKem).toHaveLength(1);
    expect(new TextDecoder().decode(await openAttachment(whole.tepDinhKem?.[1] ?? {}))).toBe("Ví Dụ");
  });

  it("refuses an id that is taken, with cid: or without, and one that could be something else", async () => {
    for (const id of ["tep-1", "cid:tep-1", "../a", "a b", ""])
      expect(await codeOf(attach(document, [file({ id })]))).toBe("file-id");
  });

  it("compares the digest that it was given", async () => {
    const sha256 = "B7".repeat(32);
    expect(await codeOf(attach(document, [file({ sha256 })]))).toBe("file-hash");
    const right = await crypto.subtle.digest("SHA-256", text("Ví Dụ"));
    const hex = Buffer.from(right).toString("hex").toUpperCase();
    expect((await attach(document, [file({ sha256: hex })])).tepDinhKem).toHaveLength(2);
  });

  it("refuses what is too large, counted together", async () => {
    const files = [file({ bytes: new Uint8Array(6) }), file({ bytes: new Uint8Array(6) })];
    expect(await codeOf(attach(document, files, { maxBytes: 10 }))).toBe("file-large");
  });

  it("refuses on arrival what is no base64, or too large", async () => {
    expect(await codeOf(openAttachment({ noiDung: "VsOt%" }))).toBe("file-base64");
    expect(await codeOf(openAttachment({ noiDung: "VsOt" }, { maxBytes: -9 }))).toBe("file-large");
    expect(await openAttachment({})).toHaveLength(0);
  });
});

describe("a zip", () => {
  const small = zip([{ name: "a.txt", bytes: text("Ví Dụ") }]);
  const take = (bytes: Uint8Array) => attach(document, [file({ bytes })], { zip: "check" });

  it("is refused unless zips are taken, and taken then", async () => {
    expect(await codeOf(attach(document, [file({ bytes: small })]))).toBe("zip-refused");
    expect((await take(small)).tepDinhKem).toHaveLength(2);
  });

  it("that is a document of an office is taken always, and counted all the same", async () => {
    const office = zip([{ name: "[Content_Types].xml", bytes: text("<Types/>") }]);
    expect((await attach(document, [file({ bytes: office })])).tepDinhKem).toHaveLength(2);
    const bomb = zip([
      { name: "[Content_Types].xml", bytes: text("<Types/>") },
      { name: "a", bytes: new Uint8Array(8 * 1024 * 1024) },
    ]);
    expect(await codeOf(attach(document, [file({ bytes: bomb })]))).toBe("zip-bomb");
  });

  it("that grows more than a hundred times is not opened further, whatever size it states", async () => {
    const zeros = new Uint8Array(8 * 1024 * 1024);
    expect(await codeOf(take(zip([{ name: "a", bytes: zeros }])))).toBe("zip-bomb");
    expect(await codeOf(take(zip([{ name: "a", bytes: zeros, stated: 10 }])))).toBe("zip-bomb");
    const half = new Uint8Array(700_000);
    expect(await codeOf(take(zip(["a", "b"].map((name) => ({ name, bytes: half })))))).toBe("zip-bomb");
  });

  it("in a zip, by name or by its first letters, is a bomb too", async () => {
    expect(await codeOf(take(zip([{ name: "b.ZIP", bytes: text("x") }])))).toBe("zip-bomb");
    expect(await codeOf(take(zip([{ name: "b.txt", bytes: small }])))).toBe("zip-bomb");
    expect(await codeOf(take(zip([{ name: "b.txt", bytes: small, stored: true }])))).toBe("zip-bomb");
  });

  it("with more than a thousand entries is a bomb", async () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({ name: `${i}`, bytes: text("x"), stored: true }));
    expect(await codeOf(take(zip(many)))).toBe("zip-bomb");
  });

  it("that is cut off, or lies about its places, is broken", async () => {
    expect(await codeOf(take(small.slice(0, 40)))).toBe("zip-broken");
    const wrong = small.slice();
    wrong[wrong.length - 6] = 200;
    expect(await codeOf(take(wrong))).toBe("zip-broken");
  });
});
