import { PARAMETER_WORDS } from "@thongnhat/core";
import type { Context } from "../context.ts";
import { FIELD_WORDS } from "../words/fields.ts";
import { sayDay, speak } from "../words/speak.ts";
import type { FieldPlace } from "./walk.ts";

/** Whether a field must be there, in a cell. */
export function sayRequired(context: Context, field: FieldPlace): string {
  const words = speak(FIELD_WORDS, context.lang);
  if (field.property.required) return words.always;
  const { required = [], recommended } = field.annotations;
  if (required.length > 0) return origins(context, required);
  return recommended ? words.recommended : words.optional;
}

/** When a field must be there, what its absence gives, and when it is not asked for. */
export function sayRequiredLong(context: Context, field: FieldPlace): string {
  const words = speak(FIELD_WORDS, context.lang);
  if (field.property.required) return words.alwaysLong;
  const { required = [], recommended, evidence } = field.annotations;
  if (required.length === 0) return recommended ? words.recommendedLong : words.optional;
  const hard = evidence?.mark === "text";
  const asked = `${words.requiredBy(origins(context, required))}: ${hard ? words.missingError : words.missingWarning}.`;
  const law = lawFrom(context);
  const before = hard && law !== undefined ? words.before(sayDay(law, context.lang)) : "";
  return [asked, words.exceptions, before].filter(Boolean).join(" ");
}

function origins(context: Context, required: readonly string[]): string {
  const { or } = speak(FIELD_WORDS, context.lang);
  return required.map((origin) => PARAMETER_WORDS[origin]?.[context.lang] ?? origin).join(or);
}

/** First day of the law of the databases that are described; blocks serve all of them. */
function lawFrom(context: Context): string | undefined {
  const days = new Set(context.facts.model.databases.flatMap(({ lawFrom: day }) => day ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}
