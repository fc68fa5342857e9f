import { nearest } from "../words/near.ts";

/** What people call the languages elsewhere. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ts: "typescript",
  javascript: "typescript",
  js: "typescript",
  "c#": "csharp",
  cs: "csharp",
  dotnet: "csharp",
  ".net": "csharp",
  py: "python",
  golang: "go",
  postgres: "sql",
  postgresql: "sql",
  swagger: "openapi",
  xml: "xsd",
};

/** The language that was probably meant. */
export function nearestLanguage(given: string, known: readonly string[]): string | undefined {
  const other = OTHER_NAMES[given.toLowerCase()];
  return other !== undefined && known.includes(other) ? other : nearest(given, known);
}
