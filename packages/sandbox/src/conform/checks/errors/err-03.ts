import { type Bench, claim } from "../../bench/bench.ts";
import { submit } from "../../bench/calls.ts";
import type { Answer } from "../../http/answer.ts";
import { personalTexts } from "../../records/values.ts";
import { withMetadata } from "../../records/workshop.ts";
import type { Check } from "../check.ts";
import { MARK, readingErrors } from "./errors.ts";

/** What the inside of a server looks like, in the languages that servers are written in. */
const INSIDE: readonly (readonly [RegExp, string])[] = [
  [
    /\n[ \t]+at [^\n(:]+[(:]|\bat [\w$.<>]+ \(|Traceback \(most recent|\.(java|kt|cs|go|py|php|rb):\d+|\.[cm]?[jt]s:\d+/,
    "stack",
  ],
  [/\b(SQLSTATE|SQLITE_|ORA-\d{5}|PG::|syntax error at or near|near "[^"\n]{0,80}": syntax)/, "SQL"],
  [/(^|[\s"'(])(\/(home|usr|var|etc|opt|app|srv|root|tmp)\/|[A-Z]:\\|file:\/\/)|node_modules/, "path"],
];

export const err03: Check = {
  id: "EX-ERR-03",
  needs: ["get"],
  writes: 2,
  readOnly: true,
  advice: {
    vi: "Ở lỗi chỉ trả mã, lời đã soạn sẵn và requestId; chi tiết ghi vào nhật ký của máy chủ.",
    en: "Answer errors with the code, prepared words and the request id only; details go to the server's own log.",
  },
  async run(bench) {
    for await (const answer of readingErrors(bench)) saysNothing(bench, answer, [MARK]);
    if (bench.run.options.readOnly === true || !bench.capability.operations.includes("submit")) return;
    const record = withMetadata(bench.workshop.fresh(), { capNhatLuc: "hom-qua", phienBanLuocDo: MARK });
    const values = [MARK, ...personalTexts(record, bench.type).values()];
    saysNothing(bench, await submit(bench, record), values);
    const text = JSON.stringify(record).slice(0, -7);
    saysNothing(bench, await submit(bench, record, { text }), values);
  },
};

function saysNothing(bench: Bench, answer: Answer, values: readonly string[]): void {
  if (answer.status < 400) return;
  const inside = INSIDE.find(([pattern]) => pattern.test(answer.text))?.[1] ?? sqlIn(answer.text);
  const value = values.some((one) => answer.text.includes(one)) ? "value" : undefined;
  const shown = inside ?? value;
  claim(
    bench,
    shown === undefined,
    { vi: "không ngăn xếp, SQL, đường dẫn, giá trị", en: "no stack, SQL, path or value" },
    {
      vi: `lộ ${SHOWN[shown ?? ""] ?? ""}, ở ${answer.status}`,
      en: `it shows a ${shown ?? ""}, at ${answer.status}`,
    },
  );
}

/** A whole statement of SQL. Each verb takes the rest of its line, so that a long text is gone through once. */
function sqlIn(text: string): "SQL" | undefined {
  const statements = text.matchAll(/\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)(\s+\S[^\n]*)/g);
  for (const [, , rest = ""] of statements) if (/\b(FROM|WHERE|VALUES|SET)\b/.test(rest)) return "SQL";
  return undefined;
}

const SHOWN: Readonly<Record<string, string>> = {
  stack: "ngăn xếp",
  SQL: "câu SQL",
  path: "đường dẫn tệp",
  value: "giá trị đã gửi",
};
