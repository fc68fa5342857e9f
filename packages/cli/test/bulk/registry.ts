import type { ByteScanner } from "../../src/check/bulk/scanners.ts";
import { loadRegistry, type Registry } from "../../src/check/registry.ts";

const THREAD = new URL("./thread.ts", import.meta.url);

/**
 * A checker of bytes that really decides, about few lines: compact JSON in plain letters that the validator finds
 * nothing in. It says nothing of the rest, as any checker of bytes may.
 */
function plainScanner(registry: Registry, id: string): ByteScanner {
  const validator = registry.validators.get(id);
  return {
    id,
    scan(bytes, _view, start, end) {
      let stop = start;
      for (; stop < end && bytes[stop] !== 0x0a; stop += 1) {
        const byte = bytes[stop] ?? 0;
        if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return -1;
      }
      const text = Buffer.from(bytes.subarray(start, stop)).toString("latin1");
      const record = text.trimEnd();
      let value: unknown;
      try {
        value = JSON.parse(record);
      } catch {
        return -1;
      }
      if (JSON.stringify(value) !== record) return -1;
      const result = validator?.validate(value, { today: "2026-11-22" });
      return result?.ok && result.warnings.length === 0 ? start + record.length : -1;
    },
  };
}

/** The records of the standard as they were checked before there were checkers of bytes, in one thread. */
export async function slowRegistry(): Promise<Registry> {
  const { byteScanner: _, thread: __, ...registry } = await loadRegistry();
  return registry;
}

/** The records of the standard with the small checker of bytes, for this thread and for those that it starts. */
export async function plainRegistry(): Promise<Registry> {
  const registry = await slowRegistry();
  return {
    ...registry,
    byteScanner: async (id) => plainScanner(registry, id),
    thread: { entry: THREAD },
  };
}
