import type { CodeTable } from "@thongnhat/code-tables";
import { type Answer, answers, dayValue, type Tables } from "../common/cli.ts";
import type { Units } from "../units/registry.ts";

/** A question about one code or name. */
export interface Question {
  readonly asked: string;
  readonly from: string;
  readonly to?: string;
  readonly by?: "population" | "area";
}

/** What a text came to. */
export type Reply =
  | { readonly kind: "answer"; readonly answer: Answer; readonly code: string; readonly byName: boolean }
  /** A name that several units have on that day. */
  | { readonly kind: "choices"; readonly codes: readonly string[] }
  /** No such name; these come near. */
  | { readonly kind: "none"; readonly near: readonly string[] };

/** What is asked of. */
export interface Book {
  readonly table: CodeTable;
  readonly tables: Tables;
  readonly address: Units["address"];
}

/** Answers questions about one table, with the same options for all. */
export function asking(
  { table, address }: Book,
  { to, by }: Pick<Question, "to" | "by">,
): (asked: string, from: string) => Reply {
  const answer = answers(table, { ...(to && { to }), ...(by && { by }) });
  const say = (code: string, from: string, byName: boolean): Reply => ({
    kind: "answer",
    answer: answer(code, dayValue(from)),
    code,
    byName,
  });
  return (text, from) => {
    const asked = text.trim();
    if (!isName(asked, table)) return say(asked, from, false);
    const parts = asked.includes(",") && table.id === "xa" ? address.parse(asked, { asOf: from }) : undefined;
    if (parts?.status === "found" && parts.then.xa !== undefined) return say(parts.then.xa.code, from, true);
    const near = parts?.candidates.flatMap(({ level, code }) => (level === "xa" ? [code] : [])) ?? [];
    if (near.length > 0) return { kind: "choices", codes: near };
    const match = table.match(asked, { asOf: from });
    if (match.code !== undefined) return say(match.code, from, true);
    return match.status === "ambiguous"
      ? { kind: "choices", codes: match.candidates }
      : { kind: "none", near: match.candidates };
  };
}

/** Letters that are no code of the table are a name. */
function isName(text: string, table: CodeTable): boolean {
  if (text === "" || table.has(text) || !/\p{L}{2}/u.test(text)) return false;
  const check = table.check(text);
  return check.ok || check.reason !== "not-clean";
}
