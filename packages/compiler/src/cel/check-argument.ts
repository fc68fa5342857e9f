import { isAmount, isDateTime, isPartialDate, isPersonalId } from "@thongnhat/core";
import type { CelNode } from "./ast.ts";
import { describe } from "./describe.ts";
import { type CelFunction, type CelParameterType, formatsOfParameter, signature } from "./functions.ts";
import { suggest } from "./suggest.ts";
import { type CelType, fieldsOf, force } from "./types.ts";

/** The state machines that rules may name. */
export interface Machines {
  readonly ids: ReadonlySet<string>;
  /** Machines that are there but that rules cannot name: those of a unit. */
  readonly own: ReadonlySet<string>;
}

/** For rules that are judged away from a standard. */
export const NO_MACHINES: Machines = { ids: new Set(), own: new Set() };

/** The block of one event in the life of a record. */
const EVENT = "SuKienTrangThai";

/** One argument with the parameter that it is given to. */
interface Argument {
  readonly declared: CelFunction;
  readonly parameter: CelFunction["parameters"][number];
  readonly arg: CelNode;
  readonly type: CelType;
  /** The type of an item of a list that is written in the rule. */
  readonly typeOf: (item: CelNode) => CelType | undefined;
}

interface ArgumentChecker {
  readonly machines: Machines;
  readonly report: (node: CelNode, message: string, fix: string) => void;
}

const LITERALS: Readonly<Partial<Record<CelParameterType, (text: string) => boolean>>> = {
  date: (text) => isPartialDate(text) || isDateTime(text),
  time: isDateTime,
  id: isPersonalId,
  money: isAmount,
};

/**
 * Judges one argument of a call of our functions.
 *
 * @param argument - the argument, its type, and the parameter that takes it
 * @param checker - what it may name, and who takes what is wrong
 * @example
 * checkArgument({ declared, parameter, arg, type, typeOf }, { machines, report })
 */
export function checkArgument(argument: Argument, checker: ArgumentChecker): void {
  const { declared, parameter, arg, type, typeOf } = argument;
  if (parameter.type === "machine") {
    checkMachine(declared, arg, checker);
    return;
  }
  if (fits(arg, type, parameter.type, typeOf)) return;
  const words = wanted(parameter.type);
  checker.report(
    arg,
    `Đối số ${parameter.name} của ${declared.name} cần ${words}, ở đây là ${describeArgument(arg, type)}.`,
    `${signature(declared)}: đưa vào ${words}.`,
  );
}

function checkMachine(declared: CelFunction, arg: CelNode, { machines, report }: ArgumentChecker): void {
  if (arg.kind !== "string") {
    report(
      arg,
      `${declared.name} cần tên vòng đời viết thẳng trong dấu nháy.`,
      `Viết ví dụ ${declared.name}("ban-ghi", this.suKien).`,
    );
    return;
  }
  if (machines.ids.has(arg.value)) return;
  if (machines.own.has(arg.value)) {
    report(
      arg,
      `Vòng đời "${arg.value}" là của đơn vị: ${declared.name} chỉ nhận vòng đời của chuẩn.`,
      "Dùng vòng đời của chuẩn, hoặc bỏ quy tắc này.",
    );
    return;
  }
  const near = suggest(arg.value, machines.ids);
  report(
    arg,
    `Không có vòng đời "${arg.value}".`,
    near === undefined
      ? "Tên vòng đời là tên tệp trong schemas/<CSDL>/<phiên bản>/states."
      : `Có phải "${near}" không?`,
  );
}

function fits(
  arg: CelNode,
  type: CelType,
  wantedType: CelParameterType,
  typeOf: Argument["typeOf"],
): boolean {
  if (wantedType === "int") return type.kind === "int";
  if (wantedType === "moneys") return areAmounts(arg, type, typeOf);
  if (wantedType === "events") return type.kind === "list" && isEvent(force(type.of));
  if (type.kind !== "string") return false;
  const formats = formatsOfParameter[wantedType];
  if (formats === undefined) return true;
  if (arg.kind === "string") return LITERALS[wantedType]?.(arg.value) ?? false;
  return type.format !== undefined && formats.includes(type.format);
}

/** A list of amounts; one that is written in the rule is looked at item by item, as literals have no format. */
function areAmounts(arg: CelNode, type: CelType, typeOf: Argument["typeOf"]): boolean {
  if (type.kind !== "list") return false;
  if (arg.kind !== "list") return fits(arg, force(type.of), "money", typeOf);
  return arg.items.every((item) => {
    const itemType = typeOf(item);
    return itemType !== undefined && fits(item, itemType, "money", typeOf);
  });
}

/** The block itself, or what a unit made of it. */
function isEvent(type: CelType): boolean {
  if (type.kind !== "object") return false;
  if (type.title === EVENT) return true;
  const fields = fieldsOf(type);
  return ["denTrangThai", "thoiDiem"].every((name) => {
    const [field] = fields.get(name) ?? [];
    return field !== undefined && force(field).kind === "string";
  });
}

function wanted(type: CelParameterType): string {
  if (type === "int") return "số nguyên";
  if (type === "events") return `danh sách khối ${EVENT}`;
  const formats = formatsOfParameter[type];
  const text = formats === undefined ? "chuỗi" : `chuỗi định dạng ${formats.join(" hoặc ")}`;
  return type === "moneys" ? `danh sách ${text}` : text;
}

function describeArgument(arg: CelNode, type: CelType): string {
  if (arg.kind === "string") return `"${arg.value}"`;
  return type.kind === "string" && type.format === undefined ? "chuỗi không có định dạng ấy" : describe(type);
}
