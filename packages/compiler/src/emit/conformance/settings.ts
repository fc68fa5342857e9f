import { dayNumber, get, type Origin, parsePartialDate } from "@thongnhat/core";
import type { Model, Node, RecordModel, Rule } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";
import type { ExampleOptions } from "./examples.ts";

/** A record inside the data that is looked at: it has an origin and a date of its own. */
export interface Setting {
  readonly kind: RecordModel;
  /** Pointer of the record in the data. */
  readonly root: string;
  readonly value: Json;
}

/** A rule and the object that it is about. */
export interface RulePlace {
  readonly rule: Rule;
  /** The schema file that runs the rule. */
  readonly file: string;
  /** Pointer of `this`. */
  readonly at: string;
  readonly self: Json;
  readonly setting: Setting;
}

/** Every rule that one record decides, at every object of the data that it is about. */
export function rulePlaces(model: Model, record: RecordModel, value: Json): RulePlace[] {
  const kinds = new Map(model.databases.flatMap(({ records }) => records.map((kind) => [kind.def, kind])));
  const found: RulePlace[] = [];
  visitDef(record.def, value, "", { kind: record, root: "", value });
  return found;

  function visitDef(key: string, self: Json, at: string, around: Setting): void {
    const kind = kinds.get(key);
    const setting = kind === undefined || at === around.root ? around : { kind, root: at, value: self };
    const def = model.defs.get(key);
    const rules = kind === undefined ? (def?.rules ?? []) : kind.rules;
    const file = kind?.file ?? def?.file ?? "";
    for (const rule of rules)
      if (rule.scope === "record" && rule.cel !== undefined) found.push({ rule, file, at, self, setting });
    for (const { name, node } of def?.properties ?? [])
      if (Object.hasOwn(self, name)) visitNode(node, self[name], `${at}/${name}`, setting);
  }

  function visitNode(node: Node, item: unknown, at: string, setting: Setting): void {
    if (node.kind === "array" && Array.isArray(item))
      item.forEach((one, index) => {
        visitNode(node.items, one, `${at}/${index}`, setting);
      });
    if (typeof item !== "object" || item === null || Array.isArray(item)) return;
    if (node.kind === "object") visitDef(node.def, item as Json, at, setting);
    if (node.kind === "union") {
      const variant = node.variants.find(({ value }) => value === (item as Json)[node.tag]);
      if (variant !== undefined) visitDef(variant.def, item as Json, at, setting);
    }
  }
}

/** How the record came to be: as the caller says, else as the record says, else a new registration. */
export function originOf({ value }: Setting, options: ExampleOptions): Origin {
  const written = (value.sieuDuLieu as Json | undefined)?.nguon;
  return options.origin ?? (written === "so-hoa" ? "so-hoa" : "dang-ky-moi");
}

/** The record's own date as it stands there. */
export function dateOf({ kind, value }: Setting): string | undefined {
  const date = kind.eventDate === undefined ? undefined : get(value, kind.eventDate);
  return typeof date === "string" ? date : undefined;
}

/** Whether a rule with `from` and `to` is in force on every day that the record's date may mean. */
export function inForce(rule: Rule, date: string | undefined): boolean {
  if (!rule.from && !rule.to) return true;
  const days = date === undefined ? undefined : parsePartialDate(date);
  if (days === undefined) return false;
  return (!rule.from || days.first >= dayNumber(rule.from)) && (!rule.to || days.last < dayNumber(rule.to));
}

/** Whether the record itself says that the value of this place is not known. */
export function isUnknown({ value, root }: Setting, path: string): boolean {
  const list = Array.isArray(value.khongRo) ? (value.khongRo as { truong?: string }[]) : [];
  return list.some(({ truong }) => `${root}${truong}` === path);
}
