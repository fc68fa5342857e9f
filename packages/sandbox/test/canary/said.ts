import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { expect } from "vitest";
import { MARK } from "./people.ts";

const MAIN = fileURLToPath(new URL("../../../cli/src/main.ts", import.meta.url));

/** Everything that was said where an operator, a log or a stranger could read it. */
const said: [where: string, text: string][] = [];
export const note = (where: string, ...texts: readonly string[]): void => {
  for (const text of texts) said.push([where, text]);
};

/** The command line as a process of its own, in which no rejection may be left alone. */
export function program(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--unhandled-rejections=strict", MAIN, ...args], {
    env: { ...process.env, THONGNHAT_UNIT: "H99.99", THONGNHAT_API_KEY: "khoa-vi-du-thu" },
  });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
    note(`stdout ${args[0]}`, String(chunk));
  });
  child.stderr.on("data", (chunk) => note(`stderr ${args[0]}`, String(chunk)));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, ended, out: () => out };
}

/** Every way in which a program would print an error. */
export function noteError(where: string, error: unknown): void {
  const { stack = "", message = "" } = error as Error;
  note(where, String(error), message, stack, JSON.stringify(error) ?? "", inspect(error, { depth: 9 }));
}

/** Nothing of what was said since the last look holds a mark. */
export const clean = (): void => {
  const leaks = said.splice(0).filter(([, text]) => MARK.test(text));
  expect(leaks.map(([where, text]) => `${where}: ${text.slice(0, 300)}`).slice(0, 5)).toEqual([]);
};

/** How many texts wait to be looked at. */
export const heard = (): number => said.length;
