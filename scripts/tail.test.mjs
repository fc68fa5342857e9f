import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { stepWithTail } from "./steps.mjs";
import { createTail } from "./tail.mjs";

const said = (stream, ...chunks) => {
  for (const chunk of chunks) stream.emit("data", Buffer.from(chunk));
};

test("only the last lines are kept, those of both streams in the order in which they came", () => {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const tail = createTail(3);
  tail.follow(out);
  tail.follow(err);
  said(out, "một\nhai\n");
  said(err, "lỗi\n");
  said(out, "ba", " và bốn\nnăm");
  expect(tail.lines()).toEqual(["lỗi", "ba và bốn", "năm"]);
});

test("a letter cut between two chunks stays whole, and a line without end takes little", () => {
  const stream = new PassThrough();
  const tail = createTail(2, 10);
  tail.follow(stream);
  const bytes = Buffer.from("ế\n");
  said(stream, bytes.subarray(0, 1), bytes.subarray(1));
  for (let times = 0; times < 1_000; times++) said(stream, "x".repeat(100));
  said(stream, "\n");
  expect(tail.lines()).toEqual(["ế", `${"x".repeat(10)}…`]);
});

test("a step that fails gives back what it wrote, on either stream", async () => {
  const program = "console.log('đã thử'); console.error('hỏng ở đây'); process.exit(3)";
  const { ok, tail } = await stepWithTail("bước sẽ hỏng", process.execPath, ["-e", program]);
  expect(ok).toBe(false);
  expect([...tail].sort()).toEqual(["hỏng ở đây", "đã thử"].sort());
});

test("a program that is not there is a step that failed", async () => {
  expect((await stepWithTail("không có", "khong-co-chuong-trinh", [])).ok).toBe(false);
});
