import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeKeyHash } from "./key-hash.ts";
import { mergeKeys } from "./merge-keys.ts";
import { createKeyStore } from "./store.ts";
import { countSurplus } from "./surplus.ts";

const hash = makeKeyHash(Uint8Array.from({ length: 16 }, (_, at) => at));
const none = (): number => 0;
/** Memory for 4096 entries, the least there is. */
const SMALL = 4096 * 24;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thongnhat-keys-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("of equal keys, all but one are surplus", () => {
  const store = createKeyStore();
  for (const key of ["a", "b", "a", "c", "a"]) store.add(...hash([key]), key.charCodeAt(0));
  expect([...store.finish(none)]).toEqual([97, 97]);
});

test("an empty store has no surplus", () => {
  expect([...createKeyStore().finish(none)]).toEqual([]);
});

test("the entry of the lowest rank stays, whatever the order of adding", () => {
  const rank = [2, 0, 1];
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [0, 2, 1],
  ]) {
    const store = createKeyStore();
    for (const payload of order) store.add(5, 5, payload);
    expect([...store.finish((payload) => rank[payload] ?? 9)].sort()).toEqual([0, 2]);
  }
});

test("hashes with the same upper half are told apart by the lower one", () => {
  const store = createKeyStore();
  for (const lo of [3, 1, 2, 1, 4_294_967_295, 3]) store.add(4_294_967_295, lo, lo);
  expect([...store.finish(none)]).toEqual([1, 3]);
});

test("what is put on disk finds the same as memory does", () => {
  const keys = Array.from({ length: 300_000 }, (_, n) => `${(n * 7919) % 200_003}`);
  const count = (memoryBytes: number) => {
    const store = createKeyStore({ memoryBytes, folder });
    for (const [n, key] of keys.entries()) store.add(...hash([key]), n % 5);
    expect(store.size).toBe(keys.length);
    return countSurplus(store, ["e", "d", "c", "b", "a"]);
  };
  const inMemory = count(1 << 28);
  expect([...inMemory.values()].reduce((sum, n) => sum + n, 0)).toBe(300_000 - new Set(keys).size);
  expect(count(SMALL)).toEqual(inMemory);
});

test("more files than are read at once are put together first", () => {
  const store = createKeyStore({ memoryBytes: 1, folder });
  for (let n = 0; n < 4096 * 130; n += 1) store.add(...hash([`${n % (4096 * 129)}`]), 0);
  expect([...store.finish(none)]).toHaveLength(4096);
});

test("nothing of what was put away has a name in the folder", () => {
  const store = createKeyStore({ memoryBytes: 1, folder });
  for (let n = 0; n < 20_000; n += 1) store.add(n, n, 0);
  expect(readdirSync(folder)).toEqual([]);
  store.close();
  store.close();
});

test("a caller who stops half-way leaves nothing behind", () => {
  const store = createKeyStore({ memoryBytes: 1, folder });
  for (let n = 0; n < 20_000; n += 1) store.add(1, 1, 0);
  for (const _ of store.finish(none)) break;
  expect([...store.finish(none)]).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test("a folder that is not there is an error that comes when it is needed", () => {
  const store = createKeyStore({ memoryBytes: 1, folder: join(folder, "khong-co") });
  expect(() => {
    for (let n = 0; n < 20_000; n += 1) store.add(1, 1, 0);
  }).toThrow(/ENOENT/);
});

test("stores that were written put together find what one store finds, with tables of their own", () => {
  const texts = ["x", "y", "z"];
  const keys = Array.from(
    { length: 30_000 },
    (_, n) => [`${(n * 31) % 20_011}`, texts[(n * 7) % 3] ?? ""] as const,
  );
  const fill = (part: typeof keys, table: string[]) => {
    const store = createKeyStore({ memoryBytes: SMALL, folder });
    for (const [key, text] of part) {
      if (!table.includes(text)) table.push(text);
      store.add(...hash([key]), table.indexOf(text));
    }
    return store;
  };
  const table: string[] = [];
  const one = countSurplus(fill(keys, table), table);
  const files = [0, 1, 2, 3].map((part) => {
    const own: string[] = part % 2 === 0 ? ["z", "y"] : [];
    const file = join(folder, `p${part}.keys`);
    fill(keys.slice(part * 7000, part === 3 ? undefined : (part + 1) * 7000), own).write(file, own);
    return file;
  });
  expect(new Map([...mergeKeys(files)].sort())).toEqual(new Map([...one].sort()));
  expect(new Map([...mergeKeys(files.reverse())].sort())).toEqual(new Map([...one].sort()));
});

test("a file of keys can be read by this user only, and holds no key", () => {
  const file = join(folder, "p.keys");
  const store = createKeyStore();
  store.add(...hash(["Nguyễn Thị Ví Dụ"]), 0);
  store.write(file, ["ho-tich/khai-sinh"]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const bytes = readFileSync(file);
  for (const encoding of ["utf8", "utf16le"] as const)
    expect(bytes.includes(Buffer.from("Ví Dụ", encoding))).toBe(false);
  expect(readdirSync(folder)).toEqual(["p.keys"]);
});

test("a file that is no file of keys, or not whole, is refused by name", () => {
  const file = join(folder, "p.keys");
  const store = createKeyStore();
  for (let n = 0; n < 100; n += 1) store.add(n, n, 0);
  store.write(file, ["a"]);
  writeFileSync(file, readFileSync(file).subarray(0, -5));
  expect(() => mergeKeys([file])).toThrow(/Tệp khóa p\.keys không đọc được/);
  for (const text of [
    "",
    "{}\n",
    "null\n",
    "abc",
    '{"format":"thongnhat-audit-keys/1","rows":0,"table":[1]}\n',
  ]) {
    writeFileSync(file, text);
    expect(() => mergeKeys([file])).toThrow(/p\.keys/);
  }
});

test("a file that cannot be written leaves nothing half-written", () => {
  const file = join(folder, "thu-muc");
  mkdirSync(file);
  const filled = () => {
    const store = createKeyStore();
    store.add(1, 1, 0);
    return store;
  };
  expect(() => filled().write(join(file, "khong-co", "p.keys"), ["a"])).toThrow(/ENOENT/);
  expect(() => filled().write(file, ["a"])).toThrow(/EISDIR/);
  expect(readdirSync(folder)).toEqual(["thu-muc"]);
});
