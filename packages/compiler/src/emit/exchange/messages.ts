import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";
import { BANNER } from "../writer.ts";

/** JSON Schema of the messages, as far as it is read here. */
interface Messages {
  readonly $defs: Readonly<Record<string, { readonly title: string }>>;
}

/**
 * The messages of the exchange as plain interfaces.
 *
 * @param dir folder of the standard
 * @returns source text of one module
 */
export async function emitMessages(dir: string): Promise<string> {
  const text = readFileSync(join(dir, "exchange/messages.schema.json"), "utf8");
  const { $defs } = JSON.parse(text) as Messages;
  const properties = Object.fromEntries(Object.keys($defs).map((key) => [key, { $ref: `#/$defs/${key}` }]));
  const description = "Every message of the exchange by name.";
  const all = { title: "ExchangeMessages", description, type: "object" as const, properties, $defs };
  const source = await compile(all as never, "ExchangeMessages", {
    bannerComment: "",
    // A server of tomorrow may say more; a client of today must not break on it.
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
    unknownAny: true,
  });
  return `${BANNER}${source}`;
}
