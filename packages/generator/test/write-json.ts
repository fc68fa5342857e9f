/** Writes a value as JSON as no program would, but as JSON allows: another text, the same meaning, or nearly so. */
export function writeOddly(value: unknown, next: () => number): string {
  if (typeof value === "string") return writeString(value, next);
  if (typeof value === "number") return writeNumber(value, next);
  if (Array.isArray(value))
    return between(
      "[",
      value.map((item) => writeOddly(item, next)),
      "]",
      next,
    );
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([key, item]) => {
    const member = `${writeKey(key, next)}${blank(next)}:${blank(next)}${writeOddly(item, next)}`;
    // A key that comes twice: of the same value, or of one that the later takes the place of.
    const dice = next();
    if (dice < 0.003) return [member, member];
    return dice < 0.006
      ? [`${JSON.stringify(key)}:${JSON.stringify(next() < 0.5 ? "x" : null)}`, member]
      : [member];
  });
  return between("{", next() < 0.5 ? shuffled(members, next) : members, "}", next);
}

function between(open: string, parts: readonly string[], close: string, next: () => number): string {
  const text = parts.map((part) => `${blank(next)}${part}${blank(next)}`).join(",");
  return `${open}${text}${next() < 0.001 ? "," : ""}${blank(next)}${close}`;
}

function blank(next: () => number): string {
  return next() < 0.9 ? "" : ([" ", "  ", "\n", "\t", "\r\n", "\n  "][Math.floor(next() * 6)] as string);
}

function writeKey(key: string, next: () => number): string {
  return next() < 0.998 ? JSON.stringify(key) : writeEscaped(key, next);
}

function writeString(text: string, next: () => number): string {
  return next() < 0.97 ? JSON.stringify(text) : writeEscaped(text, next);
}

function writeEscaped(text: string, next: () => number): string {
  return `"${[...text].map((character) => (next() < 0.5 ? escaped(character) : JSON.stringify(character).slice(1, -1))).join("")}"`;
}

function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

function writeNumber(value: number, next: () => number): string {
  const dice = next();
  if (!Number.isInteger(value) || Math.abs(value) > 1e15 || dice < 0.6) return JSON.stringify(value);
  if (dice < 0.7) return `${value}.0`;
  if (dice < 0.8) return `${value}e0`;
  return dice < 0.9 ? `${value}E+0` : value === 0 ? "-0" : JSON.stringify(value);
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}
