import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { provePattern } from "../../src/lint/patterns-proof.ts";
import { type CodePattern, patternsIn, patternsOf } from "./collect.ts";
import { AT_RUN_TIME, BOUNDED, type Exception } from "./exceptions.ts";

const PUBLISHED = [
  "core",
  "schemas",
  "code-tables",
  "validators",
  "zod",
  "convert",
  "quality",
  "signing",
  "client",
  "sandbox",
  "cli",
];

/** What was proved before, by the version of the checker that proved it: a proof takes a tenth of a second. */
const PROVED = join(import.meta.dirname, "proved.json");
const checker = (createRequire(import.meta.url)("recheck/package.json") as { version: string }).version;
const again = process.env.PATTERNS === "all";

interface Proved {
  readonly recheck: string;
  readonly safe: readonly string[];
}

const found = PUBLISHED.flatMap(patternsOf);
const isAt = (one: CodePattern, { file, text }: Exception): boolean =>
  one.text.replace(/\s+/g, " ") === text && one.place.startsWith(`${file}:`);

function provedBefore(): ReadonlySet<string> {
  const { recheck, safe } = JSON.parse(readFileSync(PROVED, "utf8")) as Proved;
  return new Set(recheck === checker && !again ? safe : []);
}

describe("regular expressions in the source of published packages", () => {
  it("each is safe from catastrophic backtracking, or its text is bounded and the bound said", async () => {
    const before = provedBefore();
    const rest = found.filter(
      ({ pattern, text }) => pattern !== undefined && !before.has(text),
    ) as readonly Required<CodePattern>[];
    const open = rest.filter((one) => !BOUNDED.some((exception) => isAt(one, exception)));
    const faults: string[] = [];
    const safe = new Set(before);
    for (const { place, text, pattern } of open) {
      if (safe.has(text)) continue;
      const proof = await provePattern(pattern.source, pattern.flags);
      if (proof.status === "safe") safe.add(text);
      else faults.push(`${place} ${text}: ${JSON.stringify(proof)}`);
    }
    expect(faults).toEqual([]);
    const written = new Set(found.map(({ text }) => text));
    const list: Proved = { recheck: checker, safe: [...safe].filter((text) => written.has(text)).sort() };
    if (again) writeFileSync(PROVED, `${JSON.stringify(list, null, 2)}\n`);
    expect(found.length).toBeGreaterThan(700);
  }, 1_800_000);

  it("each that is put together at run time says what holds it", () => {
    const open = found.filter(
      (one) => one.pattern === undefined && !AT_RUN_TIME.some((exception) => isAt(one, exception)),
    );
    expect(open).toEqual([]);
  });

  it("every exception is still needed", async () => {
    const gone = [...AT_RUN_TIME, ...BOUNDED].filter(
      (exception) => !found.some((one) => isAt(one, exception)),
    );
    expect(gone).toEqual([]);
    // The search for an attack takes seconds.
    for (const exception of again ? BOUNDED : []) {
      const one = found.find((pattern) => isAt(pattern, exception));
      const { status } = await provePattern(one?.pattern?.source ?? "", one?.pattern?.flags ?? "");
      expect(`${exception.text} ${status}`).toBe(`${exception.text} vulnerable`);
    }
  });

  it("the search sees a literal, a RegExp of constants, String.raw and what only the running program knows", () => {
    const text = `const WORD = "[a-z]+"; const made = String.raw\`\\s\`;
      export const a = /x\\/y/giu; export const b = new RegExp(\`^\${WORD}$\`, "u"); RegExp(made + "+");
      export const c = (p: string) => new RegExp(p, "u"); lazyPattern("\\\\p{M}", "u"); /* /no/ */ const d = 4 / 2 / 1;`;
    expect(patternsIn(text, "thu.ts")).toEqual([
      { place: "thu.ts:2", text: "/x\\/y/giu", pattern: { source: "x\\/y", flags: "giu" } },
      { place: "thu.ts:2", text: "/^[a-z]+$/u", pattern: { source: "^[a-z]+$", flags: "u" } },
      { place: "thu.ts:2", text: "/\\s+/", pattern: { source: "\\s+", flags: "" } },
      { place: "thu.ts:3", text: 'new RegExp(p, "u")' },
      { place: "thu.ts:3", text: "/\\p{M}/u", pattern: { source: "\\p{M}", flags: "u" } },
    ]);
  });
});
