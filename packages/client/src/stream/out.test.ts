import { afterEach, expect, test, vi } from "vitest";
import { births, textOf } from "./test-lines.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function* source() {
  yield* births(3);
}

test("a browser, which cannot stream what it sends, gathers the lines and can send them again", async () => {
  vi.stubGlobal("document", {});
  vi.resetModules();
  const { linesBody } = await import("./out.ts");
  const { body, repeatable, lines } = await linesBody(source());
  expect([body(), body()]).toEqual([textOf(births(3)), textOf(births(3))]);
  expect([repeatable, lines()]).toEqual([true, 3]);
});

test("Node streams them, as far as they are taken", async () => {
  const { linesBody } = await import("./out.ts");
  const { body, repeatable, lines } = await linesBody(source());
  expect(await new Response(body()).text()).toBe(textOf(births(3)));
  expect([repeatable, lines()]).toEqual([false, 3]);
});
