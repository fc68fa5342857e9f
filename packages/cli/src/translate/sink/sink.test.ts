import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createSink, isSameFile, SinkError } from "./sink.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-sink-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const bytes = (text: string) => Buffer.from(text);

async function problem(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof SinkError) return error.problem;
    throw error;
  }
  return "";
}

describe("a file that is written", () => {
  test("has its name only once it is whole", async () => {
    writeFileSync(path("a.csv"), "cũ");
    const sink = await createSink(path("a.csv"));
    await sink.write(bytes("mới "));
    expect(readFileSync(path("a.csv"), "utf8")).toBe("cũ");
    await sink.write(bytes("tinh"));
    await sink.done();
    expect(readFileSync(path("a.csv"), "utf8")).toBe("mới tinh");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
  test("keeps what had its name, and may hold decisions of a person, under a name beside it", async () => {
    const write = async (text: string) => {
      const sink = await createSink(path("q.csv"));
      await sink.write(bytes(text));
      return sink.done();
    };
    expect(await write("một")).toBeUndefined();
    expect(await write("một")).toBeUndefined();
    expect(await write("hai")).toBe(path("q.csv.truoc"));
    expect(await write("bốn")).toBe(path("q.csv.truoc-2"));
    const texts = ["q.csv", "q.csv.truoc", "q.csv.truoc-2"].map((name) => readFileSync(path(name), "utf8"));
    expect(texts).toEqual(["bốn", "một", "hai"]);
  });
  test("leaves nothing when it is dropped", async () => {
    const sink = await createSink(path("b.csv"));
    await sink.write(bytes("x"));
    await sink.drop();
    expect(readdirSync(folder).filter((name) => name.startsWith("b.csv"))).toEqual([]);
  });
  test("is never written into a file that somebody else put in its place", async () => {
    writeFileSync(path("cua-nguoi-khac.txt"), "quan trọng");
    symlinkSync(path("cua-nguoi-khac.txt"), path(`bay.csv.${process.pid}.tmp`));
    const sink = await createSink(path("bay.csv"));
    await sink.write(bytes("x"));
    await sink.done();
    expect(readFileSync(path("cua-nguoi-khac.txt"), "utf8")).toBe("quan trọng");
    expect(readFileSync(path("bay.csv"), "utf8")).toBe("x");
  });
  test("is as private as the file it is made from", async () => {
    writeFileSync(path("kin.csv"), "x");
    chmodSync(path("kin.csv"), 0o600);
    const sink = await createSink(path("c.csv"), path("kin.csv"));
    await sink.done();
    expect(statSync(path("c.csv")).mode & 0o777).toBe(0o600);
  });
  test("is written through a link, which stays a link", async () => {
    writeFileSync(path("dich.csv"), "cũ");
    symlinkSync(path("dich.csv"), path("lien-ket.csv"));
    const sink = await createSink(path("lien-ket.csv"));
    await sink.write(bytes("mới"));
    await sink.done();
    expect(readFileSync(path("dich.csv"), "utf8")).toBe("mới");
    expect(existsSync(path("lien-ket.csv"))).toBe(true);
  });
  test.runIf(existsSync("/dev/full"))(
    "says that the disk is full, and a device stays what it is",
    async () => {
      const sink = await createSink("/dev/full");
      expect(await problem(() => sink.write(bytes("x")))).toBe("full");
      await sink.drop();
      expect(statSync("/dev/full").isFile()).toBe(false);
    },
  );
  test("cannot be a folder, nor stand in one that is not there", async () => {
    expect(await problem(() => createSink(folder))).toBe("directory");
    expect(await problem(() => createSink(path("khong-co/a.csv")))).toBe("no-folder");
    expect(await problem(() => createSink(path("a.csv/b.csv")))).toBe("no-folder");
  });
});

test("the same file is known through links, and standard input is never one", async () => {
  writeFileSync(path("goc.csv"), "x");
  linkSync(path("goc.csv"), path("cung.csv"));
  symlinkSync(path("goc.csv"), path("tro.csv"));
  expect(await isSameFile(path("goc.csv"), path("cung.csv"))).toBe(true);
  expect(await isSameFile(path("goc.csv"), path("tro.csv"))).toBe(true);
  expect(await isSameFile(path("goc.csv"), path("khac.csv"))).toBe(false);
  expect(await isSameFile(path("chua-co.csv"), path("chua-co.csv"))).toBe(true);
  symlinkSync(folder, path("nha"));
  expect(await isSameFile(path("chua-co.csv"), path("nha/../chua-co.csv"))).toBe(true);
  expect(await isSameFile(path("chua-co.csv"), `${path("nha")}/chua-co.csv`)).toBe(true);
  expect(await isSameFile(path("chua-co.csv"), path("cung-chua-co.csv"))).toBe(false);
  expect(await isSameFile("-", "-")).toBe(false);
});
