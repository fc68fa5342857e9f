import { editDistance } from "../read/csv/suggest.ts";

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

/** The known name that was probably meant. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  const other = OTHER_NAMES[wanted];
  if (other !== undefined && known.includes(other)) return other;
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const distance = Math.min(
      ...[name, name.slice(name.indexOf("/") + 1)].map((one) => editDistance(wanted, one, limit)),
    );
    if (distance >= limit) continue;
    best = name;
    limit = distance;
  }
  return best;
}
