import { expect, test } from "vitest";
import { ExchangeError } from "../errors/exchange-error.ts";
import { openCircuit } from "./circuit.ts";

let clock = 0;
const isFailure = (error: unknown) => error instanceof ExchangeError && error.code === "unavailable";
const circuit = () => openCircuit({}, () => clock, isFailure);
const fail = async () => {
  throw new ExchangeError("unavailable");
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ok",
    (error: ExchangeError) => error.code,
  );

test("half of twenty failures open it, and then nothing is sent", async () => {
  const run = circuit();
  for (let turn = 0; turn < 10; turn += 1) await run(async () => "tốt");
  for (let turn = 0; turn < 9; turn += 1) await codeOf(run(fail));
  expect(await codeOf(run(async () => "tốt"))).toBe("ok");
  expect(await codeOf(run(fail))).toBe("unavailable");
  let sent = 0;
  const count = async () => {
    sent += 1;
  };
  // 10 of 21 is less than half; one more failure makes it 11 of 22.
  expect(await codeOf(run(fail))).toBe("unavailable");
  expect(await codeOf(run(count))).toBe("circuit-open");
  expect(sent).toBe(0);
});

test("nineteen failures say nothing yet", async () => {
  const run = circuit();
  for (let turn = 0; turn < 19; turn += 1) await codeOf(run(fail));
  expect(await codeOf(run(async () => "tốt"))).toBe("ok");
});

test("answers like 'not found' are no failures", async () => {
  const run = circuit();
  const missing = async () => {
    throw new ExchangeError("not-found");
  };
  for (let turn = 0; turn < 100; turn += 1) expect(await codeOf(run(missing))).toBe("not-found");
});

test("after a pause one probe goes out; the others wait for it, and its success closes the circuit", async () => {
  const run = circuit();
  for (let turn = 0; turn < 20; turn += 1) await codeOf(run(fail));
  clock += 4_999;
  expect(await codeOf(run(fail))).toBe("circuit-open");
  clock += 2;
  let sent = 0;
  let answer = () => {};
  const probe = run(() => {
    sent += 1;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  });
  const second = run(async () => {
    sent += 1;
  });
  await Promise.resolve();
  expect(sent).toBe(1);
  answer();
  await Promise.all([probe, second]);
  expect(sent).toBe(2);
});

test("a probe that fails opens it for another pause", async () => {
  const run = circuit();
  for (let turn = 0; turn < 20; turn += 1) await codeOf(run(fail));
  clock += 5_001;
  expect(await codeOf(run(fail))).toBe("unavailable");
  expect(await codeOf(run(fail))).toBe("circuit-open");
});

test("failures long ago do not count", async () => {
  const run = circuit();
  for (let turn = 0; turn < 15; turn += 1) await codeOf(run(fail));
  clock += 60_000;
  for (let turn = 0; turn < 15; turn += 1) await codeOf(run(fail));
  expect(await codeOf(run(async () => "tốt"))).toBe("ok");
});
