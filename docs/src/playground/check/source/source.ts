/** What is checked: a text that was pasted, or a file. */
export interface Source {
  readonly name: string;
  readonly size: number;
  /** The bytes, from the beginning each time it is asked. */
  chunks(): AsyncIterable<Uint8Array>;
  slice(from: number, to: number): Promise<Uint8Array>;
}

const PIECE = 256 * 1024;

/** A pasted text. It has no name, so that its form is told by its first characters. */
export function textSource(text: string): Source {
  const bytes = new TextEncoder().encode(text);
  return source("", bytes.length, async (from, to) => bytes.subarray(from, to));
}

/** A file of the reader's own disk, read piece by piece. */
export function fileSource(file: Blob & { readonly name: string }): Source {
  return source(
    file.name,
    file.size,
    async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  );
}

function source(name: string, size: number, slice: Source["slice"]): Source {
  return {
    name,
    size,
    slice,
    async *chunks() {
      for (let at = 0; at < size; at += PIECE) yield await slice(at, Math.min(size, at + PIECE));
    },
  };
}
