import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Limits, Thresholds } from "@thongnhat/quality";
import { fileName } from "../../output/pretty.ts";
import { SourceError } from "../../read/source/source.ts";
import type { Lang } from "../../words/lang.ts";
import { printable } from "../../words/wrap.ts";
import { UsageError } from "../options.ts";
import { WORD_ORDER } from "../show/bars.ts";
import { limit } from "../show/share.ts";
import { AUDIT_WORDS, type LimitWords } from "../words.ts";

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a unit's own limits. What the file does not say stays as in the standard; a lower limit is refused, since a unit
 * must not look better by measuring less.
 * @throws UsageError, SourceError
 */
export async function readLimits(path: string, standard: Thresholds, lang: Lang): Promise<Thresholds> {
  const text = await readFile(path, "utf8").catch((error: { code?: unknown }) => {
    throw new SourceError(error.code === "ENOENT" ? "missing" : "unreadable", path);
  });
  try {
    return parseLimits(text, standard, lang);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    throw new UsageError(AUDIT_WORDS[lang].problems.thresholds(fileName(path, lang), error.message));
  }
}

class LimitError extends Error {}

function parseLimits(text: string, standard: Thresholds, lang: Lang): Thresholds {
  const words = AUDIT_WORDS[lang].problems.limits;
  const file = parse(text, words);
  if (typeof file.name !== "string" || !NAME.test(file.name) || file.name.length > 100)
    throw new LimitError(words.noName);
  const asked = fieldsOf(file.words ?? {}, words);
  const unknown = Object.keys(asked).find((word) => !WORD_ORDER.some((known) => known === word));
  if (unknown !== undefined)
    throw new LimitError(words.unknownWord(printable(unknown), WORD_ORDER.join(", ")));
  const read = (place: string, value: unknown, least: Limits): Limits =>
    value === undefined ? least : limitsOf(place, fieldsOf(value, words), least, lang);
  return {
    name: file.name,
    sha256: createHash("sha256").update(text).digest("hex"),
    words: Object.fromEntries(
      WORD_ORDER.map((word) => [word, read(`words.${word}`, asked[word], standard.words[word])]),
    ) as Thresholds["words"],
    identifying: read("identifying", file.identifying, standard.identifying),
    evidence: evidenceOf(file.evidence, file.name),
  };
}

function limitsOf(place: string, fields: Record<string, unknown>, least: Limits, lang: Lang): Limits {
  const words = AUDIT_WORDS[lang].problems.limits;
  const one = (name: keyof Limits): number => {
    const value = fields[name] ?? least[name];
    if (typeof value !== "number" || !(value >= 0 && value <= 1))
      throw new LimitError(words.notShare(`${place}.${name}`));
    if (value < least[name])
      throw new LimitError(words.lower(`${place}.${name}`, limit(value, lang), limit(least[name], lang)));
    return value;
  };
  const [green, amber] = [one("green"), one("amber")];
  if (amber > green) throw new LimitError(words.order(place));
  return { green, amber };
}

function parse(text: string, words: LimitWords): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new LimitError(words.notJson);
  }
  return fieldsOf(value, words);
}

function fieldsOf(value: unknown, words: LimitWords): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new LimitError(words.notObject);
  return value as Record<string, unknown>;
}

/** Limits without a word about where they come from are their unit's own proposal. */
function evidenceOf(value: unknown, name: string): Thresholds["evidence"] {
  const { mark, source } = (value ?? {}) as { mark?: unknown; source?: unknown };
  return typeof mark === "string" && typeof source === "string"
    ? { mark, source }
    : { mark: "proposed", source: name };
}
