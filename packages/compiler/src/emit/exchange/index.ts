import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../../model/types.ts";
import { BANNER, literal } from "../writer.ts";
import { emitMessages } from "./messages.ts";
import { emitResources } from "./resources.ts";

/**
 * What client and server of the exchange share: messages, operations, problems, and a typed resource for each record.
 *
 * @param model the standard
 * @param dir folder of the standard
 * @returns source texts by path below `packages/client/src/generated`
 */
export async function emitExchange(model: Model, dir: string): Promise<Map<string, string>> {
  const data = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(dir, "exchange", `${name}.json`), "utf8"));
  const { operations, headers, limits } = data("operations");
  const { problems, type } = data("problems");
  const { requirements } = data("requirements");
  return new Map([
    ["messages.ts", await emitMessages(dir)],
    ["resources.ts", emitResources(model)],
    [
      "operations.ts",
      `${BANNER}/** Operations of the exchange. */
export const operations = ${literal(operations)} as const;

/** Headers of the exchange. */
export const headers = ${literal(headers)} as const;

/** Limits of the exchange: bytes, lines, items, days. */
export const limits = ${literal(limits)} as const;
`,
    ],
    [
      "message-schema.ts",
      `${BANNER}/** JSON Schema of every message that is not a record, below \`$defs\`. */
export const messageSchema: Readonly<Record<string, unknown>> = JSON.parse(
  ${literal(JSON.stringify(data("messages.schema")))},
);
`,
    ],
    [
      "problems.ts",
      `${BANNER}/** What stands before the code in the type of a problem. */
export const PROBLEM_TYPE = ${literal(type)};

/** Problems by code: status, whether to try again, words. */
export const problems = ${literal(problems)} as const;
`,
    ],
    [
      "requirements.ts",
      `${BANNER}/** What a server must do, each tested by \`thongnhat conform\`. */
export const requirements = ${literal(requirements)} as const;
`,
    ],
  ]);
}
