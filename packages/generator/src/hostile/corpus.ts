import { bytes } from "./families/bytes.ts";
import { dates } from "./families/dates.ts";
import { exchange } from "./families/exchange.ts";
import { freeTexts } from "./families/free-texts.ts";
import { jsonKeys } from "./families/json-keys.ts";
import { jsonShape } from "./families/json-shape.ts";
import { jsonSyntax } from "./families/json-syntax.ts";
import { messages } from "./families/messages.ts";
import { signatures } from "./families/signatures.ts";
import { states } from "./families/states.ts";
import { tables } from "./families/tables.ts";
import { texts } from "./families/texts.ts";
import { values } from "./families/values.ts";
import { workbooks } from "./families/workbooks.ts";
import { xml } from "./families/xml.ts";
import type { Family, Seeds } from "./types.ts";

/**
 * Every hostile input, by family. The same seeds give the same inputs.
 * @param seeds a valid record, packet and state that the attacks start from
 */
export function hostileCorpus(seeds: Seeds): readonly Family[] {
  return [
    ...jsonSyntax(seeds),
    ...jsonKeys(seeds),
    ...jsonShape(seeds),
    ...bytes(seeds),
    ...texts(seeds),
    ...dates(seeds),
    ...values(seeds),
    ...freeTexts(),
    ...xml(seeds),
    ...messages(),
    ...tables(),
    ...workbooks(),
    ...signatures(),
    ...exchange(seeds),
    ...states(seeds),
  ];
}
