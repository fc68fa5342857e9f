// The words for a kind of finding: its title, the field as people call it, what to do. From the catalogue.
import { placeOf } from "../../packages/core/src/issue/label.ts";
import { catalogue } from "../../packages/schemas/src/generated/catalogue.ts";

/** Title, label and fix of an issue in Vietnamese. */
export function wordsOf(issue) {
  const descriptor = catalogue.records[issue.record];
  const label = short(placeOf(descriptor, issue.path, "vi").label);
  const named = label === "" ? {} : { label };
  const rule = descriptor?.rules[issue.code];
  if (rule !== undefined) return { title: rule.message.vi, fix: rule.fix.vi, ...named };
  const message = catalogue.messages.vi[issue.code];
  if (message === undefined) return { title: issue.code, fix: "", ...named };
  const table = catalogue.tables[issue.params?.table]?.vi ?? "tương ứng";
  return {
    title: message.title,
    fix: message.fix.replaceAll("{table}", table).replaceAll("{label}", label),
    ...named,
  };
}

/** "Cha › Giấy tờ tùy thân cha (1) › Số" without what is said twice: "Giấy tờ tùy thân cha › Số". */
function short(label) {
  const [first = "", ...rest] = label.split(" › ").map((part) => part.replace(/ \([0-9]+\)$/, ""));
  const repeated = rest[0]?.toLowerCase().endsWith(first.toLowerCase()) === true;
  return (repeated ? rest : [first, ...rest]).join(" › ");
}
