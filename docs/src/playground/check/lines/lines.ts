/** Text by its lines. */
export interface Lines {
  /** The text from the beginning of a line (from 1) on, as much of it as is worth looking at. */
  from(line: number): Promise<string>;
  /** Lines in all, where that is known. */
  readonly count?: number;
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
    from: async (line) => text.slice(start(line)),
  };
}

/** Notes, while a file is read, where its lines are, so that they can be looked up again without holding the file. */
export interface LineIndex extends Lines {
  /** The next bytes of the file. */
  note(chunk: Uint8Array): void;
}

/** What is needed of a file: its bytes, piece by piece. */
export type Slice = (from: number, to: number) => Promise<Uint8Array>;

/** An index of the lines of a UTF-8 file. */
export function lineIndex(slice: Slice, piece = 256 * 1024): LineIndex {
  // At which offset each noted chunk begins, and how many lines end before it.
  const marks: { readonly offset: number; readonly ended: number }[] = [];
  let offset = 0;
  let ended = 0;
  return {
    note(chunk) {
      marks.push({ offset, ended });
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) ended += 1;
      offset += chunk.length;
    },
    async from(line) {
      const last = marks.findLast((mark) => mark.ended < line - 1) ?? { offset: 0, ended: 0 };
      let left = line - 1 - last.ended;
      for (let at = last.offset; at < offset; at += piece) {
        const bytes = await slice(at, Math.min(offset, at + piece));
        let from = 0;
        while (left > 0) {
          const end = bytes.indexOf(10, from);
          if (end === -1) break;
          from = end + 1;
          left -= 1;
        }
        if (left === 0)
          return new TextDecoder().decode(await slice(at + from, Math.min(offset, at + from + MOST)));
      }
      return "";
    },
  };
}
