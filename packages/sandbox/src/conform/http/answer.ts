/** What came from a server. */
export interface Answer {
  readonly status: number;
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly ms: number;
}

/** The body as JSON; nothing when it is none. */
export function jsonOf(answer: Answer): unknown {
  try {
    return JSON.parse(answer.text);
  } catch {
    return undefined;
  }
}

/** An object out of the body; empty when the body is none. */
export function objectOf(answer: Answer): Readonly<Record<string, unknown>> {
  const value = jsonOf(answer);
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** Lines of NDJSON as values; `undefined` for a line that is no JSON. */
export function linesOf(answer: Answer): unknown[] {
  return answer.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      try {
        return JSON.parse(line);
      } catch {
        return undefined;
      }
    });
}

/** The code of the problem that came, if the body says one in the form of a code. */
export function codeOf(answer: Answer): string | undefined {
  const { code } = objectOf(answer);
  return typeof code === "string" && /^[a-z][a-z-]{0,60}$/.test(code) ? code : undefined;
}
