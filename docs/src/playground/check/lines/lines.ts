/** A piece of text. */
export interface Excerpt {
  readonly text: string;
  /** Characters of its line that stand before it. */
  readonly skipped: number;
}

/** Text by its lines. */
export interface Lines {
  /**
   * The text of a line (from 1) and what follows, as much of it as is worth looking at. A long line may begin
   * `before` characters later: a whole file may be one line.
   */
  from(line: number, before?: number): Promise<Excerpt>;
}

/** Lines of a text that is at hand. */
export interface TextLines extends Lines {
  readonly text: string;
  readonly count: number;
  /** Where a line begins. */
  start(line: number): number;
  line(line: number): string;
}

/** Most of a record that is looked at for places. */
const MOST = 512 * 1024;
/** Up to here a line is read from its beginning. */
const LONG_LINE = 64 * 1024;

/** The lines of a text. */
export function textLines(text: string): TextLines {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const start = (line: number) => starts[line - 1] ?? text.length;
  return {
    text,
    count: text.endsWith("\n") ? starts.length - 1 : starts.length,
    start,
    line: (line) => text.slice(start(line), (starts[line] ?? text.length + 1) - 1),
    from: async (line) => ({ text: text.slice(start(line), start(line) + MOST), skipped: 0 }),
  };
}

/** Notes, while a file is read, where its lines are, so that they can be looked up again without holding the file. */
export interface LineIndex extends Lines {
  /** The next bytes of the file. */
  note(chunk: Uint8Array): void;
}

/** What is needed of a file: its bytes, piece by piece. */
export type Slice = (from: number, to: number) => Promise<Uint8Array>;

interface Noted {
  readonly offset: number;
  /** Lines that end before it. */
  readonly ended: number;
  /** Characters of its line that stand before it. */
  readonly column: number;
}

const NEWLINE = 10;

/** An index of the lines of a UTF-8 file. */
export function lineIndex(slice: Slice, piece = 256 * 1024, longLine = LONG_LINE): LineIndex {
  const notes: Noted[] = [];
  let offset = 0;
  let ended = 0;
  let column = 0;

  /** Where a line begins, or the `before`th character of it. */
  async function find(line: number, before: number): Promise<number> {
    const near = (note: Noted) => note.ended < line - 1 || (note.ended === line - 1 && note.column <= before);
    const { offset: from, ...known } = notes.findLast(near) ?? { offset: 0, ended: 0, column: 0 };
    let left = line - 1 - known.ended;
    let characters = left > 0 ? before : before - known.column;
    for (let at = from; at < offset; at += piece) {
      const bytes = await slice(at, Math.min(offset, at + piece));
      for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index] ?? 0;
        if (left > 0) left -= byte === NEWLINE ? 1 : 0;
        else if ((byte & 0xc0) === 0x80) continue;
        else if (characters === 0 || byte === NEWLINE) return at + index;
        else characters -= 1;
      }
    }
    return offset;
  }

  return {
    note(chunk) {
      notes.push({ offset, ended, column });
      for (const byte of chunk) {
        if (byte === NEWLINE) {
          ended += 1;
          column = 0;
        } else if ((byte & 0xc0) !== 0x80) column += 1;
      }
      offset += chunk.length;
    },
    async from(line, before = 0) {
      const skipped = before < longLine ? 0 : before;
      const at = await find(line, skipped);
      const text = new TextDecoder().decode(await slice(at, Math.min(offset, at + MOST)));
      return { text, skipped };
    },
  };
}
