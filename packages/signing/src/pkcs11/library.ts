import { realpathSync } from "node:fs";
import type * as pkcs11js from "pkcs11js";
import { SigningError } from "../error/signing-error.ts";

/** An opened PKCS#11 library. */
export type Library = pkcs11js.PKCS11;

const PIN_FAULTS = [0xa0, 0xa1, 0xa2];
const PIN_LOCKED = 0xa4;
const ALREADY_INITIALISED = 0x191;

interface Opened {
  readonly library: Library;
  /** False where another part of the program initialised it: then that part ends it. */
  readonly ours: boolean;
  users: number;
}

/** A library is initialised once in a process, whoever uses it. */
const opened = new Map<string, Opened>();

/** @throws SigningError `token-addon`, `token-module` */
export async function openLibrary(module: string): Promise<Library> {
  const addon = await loadAddon();
  // No waiting from here to the entry in the map: two openers at once must not initialise twice.
  const path = realPath(module);
  const before = opened.get(path);
  if (before) {
    before.users += 1;
    return before.library;
  }
  const library = new addon.PKCS11();
  let ours = true;
  try {
    library.load(module);
    ours = initialise(library);
  } catch {
    throw new SigningError("token-module");
  }
  opened.set(path, { library, ours, users: 1 });
  return library;
}

/** Lets go of a library; the last user unloads it. */
export function closeLibrary(module: string): void {
  const path = realPath(module);
  const entry = opened.get(path);
  if (!entry) return;
  entry.users -= 1;
  if (entry.users > 0) return;
  opened.delete(path);
  try {
    if (entry.ours) entry.library.C_Finalize();
  } finally {
    entry.library.close();
  }
}

/** Calls the library; its faults become ours, by their number only. */
export function call<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw faultOf(error);
  }
}

/** @returns the fault of a library in our words; ours as they are */
export function faultOf(error: unknown): SigningError {
  if (error instanceof SigningError) return error;
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== "number") return new SigningError("token-failed");
  if (PIN_FAULTS.includes(code)) return new SigningError("token-pin");
  if (code === PIN_LOCKED) return new SigningError("token-pin-locked");
  return new SigningError("token-failed", `CKR 0x${code.toString(16)}`);
}

/** @returns false where it was initialised before */
function initialise(library: Library): boolean {
  try {
    library.C_Initialize();
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === ALREADY_INITIALISED) return false;
    throw error;
  }
}

/** One file is one library, by whatever path. */
function realPath(module: string): string {
  try {
    return realpathSync(module);
  } catch {
    // A bare name, which the system looks for itself.
    return module;
  }
}

async function loadAddon(): Promise<typeof pkcs11js> {
  try {
    // CommonJS: what it exports is the default.
    const loaded = (await import("pkcs11js")) as typeof pkcs11js & { default?: typeof pkcs11js };
    return loaded.default ?? loaded;
  } catch {
    throw new SigningError("token-addon");
  }
}
