// The last lines of what a program writes, in little memory however much it writes.
import { StringDecoder } from "node:string_decoder";

const LINES = 60;
/** Letters of a line that are kept: a bundler can write its whole input in one. */
const WIDTH = 2_000;

/** Follows streams; `lines()` gives the last lines of them all, in the order in which they came. */
export function createTail(most = LINES, width = WIDTH) {
  const kept = [];
  const open = [];
  const keep = (line) => {
    kept.push(line.length > width ? `${line.slice(0, width)}…` : line);
    if (kept.length > most) kept.shift();
  };
  return {
    follow(stream) {
      const decoder = new StringDecoder("utf8");
      const half = { text: "" };
      open.push(half);
      stream.on("data", (chunk) => {
        const lines = (half.text + decoder.write(chunk)).split("\n");
        half.text = lines.pop().slice(0, width + 1);
        for (const line of lines) keep(line);
      });
    },
    lines: () => [...kept, ...open.map(({ text }) => text).filter((text) => text !== "")].slice(-most),
  };
}
