/**
 * The store on disk for `checkDataset`, on Node.js.
 * @module
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatasetStore, StoredRun } from "./store.ts";

const CIPHER = "aes-256-ctr";
/** Characters that are enciphered and written at once. */
const CHUNK = 1 << 18;

/**
 * A store in a new folder below the system's folder for temporary files. What is written is enciphered with a key that
 * only this process knows, so that no personal data stand on disk in clear; the files can be read by this user only.
 * They are removed when the check ends, also by an error or because the caller stopped, and when the process exits.
 *
 * @param folder where the folder is made, default the system's folder for temporary files
 * @returns a store for one call of `checkDataset`
 * @throws Error from the check itself when the folder cannot be made, or the disk is full
 * @example
 * const issues = checkDataset(records, { rules: hoTich, store: createDiskStore() });
 * for await (const { code } of issues) console.log(code);
 */
export function createDiskStore(folder: string = tmpdir()): DatasetStore {
  const key = randomBytes(32);
  let home: string | undefined;
  let count = 0;
  const clear = (): void => {
    if (home !== undefined) rmSync(home, { recursive: true, force: true });
  };
  // Most runs fit into memory: the folder is made when the first one does not.
  const enter = (): string => {
    if (home !== undefined) return home;
    // mkdtemp gives a folder that only this user can enter.
    home = mkdtempSync(join(folder, "thongnhat-"));
    process.once("exit", clear);
    return home;
  };
  return {
    async write(batches) {
      const file = join(enter(), String(count++));
      const iv = randomBytes(16);
      await writeRun(file, createCipheriv(CIPHER, key, iv), batches);
      return {
        read: () => readRun(file, createDecipheriv(CIPHER, key, iv)),
        drop: () => rm(file, { force: true }),
      };
    },
    async close() {
      process.removeListener("exit", clear);
      if (home !== undefined) await rm(home, { recursive: true, force: true });
      home = undefined;
    },
  };
}

async function writeRun(
  file: string,
  cipher: ReturnType<typeof createCipheriv>,
  batches: Parameters<DatasetStore["write"]>[0],
): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    let text = "";
    for await (const lines of batches) {
      for (const line of lines) text += `${line}\n`;
      if (text.length < CHUNK) continue;
      await handle.writeFile(cipher.update(text, "utf8"));
      text = "";
    }
    await handle.writeFile(cipher.update(text, "utf8"));
    await handle.writeFile(cipher.final());
  } finally {
    await handle.close();
  }
}

async function* readRun(
  file: string,
  decipher: ReturnType<typeof createDecipheriv>,
): ReturnType<StoredRun["read"]> extends AsyncIterable<infer T> ? AsyncGenerator<T> : never {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(decipher.update(chunk), { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
}
