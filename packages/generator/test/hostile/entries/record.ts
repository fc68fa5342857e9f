import {
  formatIssue,
  type Issue,
  minimise,
  parseJson,
  type Result,
  redact,
  repair,
  sayIssue,
  ValidationError,
} from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import type { Payload } from "../../../src/hostile/index.ts";
import { TODAY } from "../seeds.ts";
import { codesOf, type Entry, type Said } from "./types.ts";

const descriptor = catalogue.records["ho-tich/khai-sinh"];
const KINDS = ["json", "value"] as const;

/** What a program gets that reads a record: the value, or what is wrong with its text. */
export function read(payload: Payload): { readonly value: unknown } | { readonly said: Said } {
  if (payload.kind === "value") return { value: payload.value };
  const parsed = parseJson((payload as { text: string }).text);
  if ("value" in parsed) return parsed;
  return { said: { verdict: `refused ${codesOf(parsed.faults)}`, said: JSON.stringify(parsed.faults) } };
}

/** What `validate` says, as a verdict, and all its words in both languages. */
export function verdictOf(result: Result<unknown>): Said {
  const issues = result.ok ? result.warnings : result.issues;
  const codes = codesOf(issues);
  const word = result.ok ? (codes === "" ? "accepted" : "warned") : "refused";
  const cut = !result.ok && result.truncated ? " …" : "";
  return { verdict: codes === "" ? word : `${word} ${codes}${cut}`, said: wordsOf(issues) };
}

/** Everything that is said of issues: as data, and in words. */
export function wordsOf(issues: readonly Issue[]): string {
  const words = issues
    .slice(0, 20)
    .flatMap((issue) =>
      (["vi", "en"] as const).flatMap((locale) => [
        formatIssue(issue, locale, catalogue),
        JSON.stringify(sayIssue(issue, locale, catalogue)),
      ]),
    );
  return [JSON.stringify(issues), ...words].join("\n");
}

const judge: Entry = {
  name: "parseJson + validate",
  takes: KINDS,
  ask(payload) {
    const text = read(payload);
    return "said" in text ? text.said : verdictOf(khaiSinh.validate(text.value, { today: TODAY }));
  },
};

/** The other forms of the same verdict must not differ from it. */
const forms: Entry = {
  name: "is, parse, ~standard",
  takes: KINDS,
  ask(payload) {
    const text = read(payload);
    if ("said" in text) return text.said;
    const { value } = text;
    const is = khaiSinh.is(value);
    const result = khaiSinh.validate(value, { today: TODAY });
    if (result.ok && !is) throw new Error("validate accepts what is refuses");
    let parsed: string;
    try {
      khaiSinh.parse(value, { today: TODAY });
      parsed = "accepted";
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      parsed = `refused\n${error.message}\n${error.stack}\n${JSON.stringify(error)}`;
    }
    if (parsed.startsWith("accepted") !== result.ok) throw new Error("parse and validate differ");
    const standard = JSON.stringify(
      (khaiSinh["~standard"].validate(value) as { issues?: unknown }).issues ?? [],
    );
    return { verdict: `is ${is}`, said: parsed + standard };
  },
};

/** What a program does with a record that it got: hides, shortens, mends. */
const handling: Entry = {
  name: "redact, minimise, repair",
  takes: KINDS,
  ask(payload) {
    const text = read(payload);
    if ("said" in text || descriptor === undefined) return { verdict: "not read" };
    const value = text.value as object;
    const result = khaiSinh.validate(value, { today: TODAY });
    const hidden = guarded(() => JSON.stringify(redact(value, descriptor)));
    const open = guarded(() => JSON.stringify(minimise(value, descriptor, "mo")));
    for (const issue of (result.ok ? result.warnings : result.issues).slice(0, 5))
      guarded(() => repair(value, issue));
    return { verdict: "handled", said: `${hidden}\n${open}` };
  },
};

/** A Proxy or a getter of the caller throws where it likes; what we promise is to add nothing to it. */
function guarded(work: () => unknown): string {
  try {
    return String(work());
  } catch (error) {
    if (/HKMARK|revoked|circular|BigInt/.test(String(error))) return "";
    throw error;
  }
}

/** A record between readers: pollution of `Object.prototype` may not change what is said of it. */
export const recordEntries: readonly Entry[] = [judge, forms, handling];
