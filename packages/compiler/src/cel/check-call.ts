import type { CelNode } from "./ast.ts";
import { checkArgument, type Machines } from "./check-argument.ts";
import { describe } from "./describe.ts";
import { type CelFunction, signature } from "./functions.ts";
import { suggest } from "./suggest.ts";
import type { CelType } from "./types.ts";

type Scope = ReadonlyMap<string, CelType | undefined>;
type CallNode = CelNode & { kind: "call" };

/** What the checker of calls needs of the checker around it. */
export interface CallChecker {
  readonly functions: ReadonlyMap<string, CelFunction>;
  readonly machines: Machines;
  readonly report: (node: CelNode, message: string, fix: string) => void;
  readonly infer: (node: CelNode, scope: Scope) => CelType | undefined;
}

const MACROS: ReadonlySet<string> = new Set(["exists", "all", "exists_one", "filter", "map"]);
const STRING_METHODS: ReadonlySet<string> = new Set(["startsWith", "endsWith", "contains"]);
const CONVERSIONS: ReadonlySet<string> = new Set([
  "int",
  "uint",
  "double",
  "string",
  "bytes",
  "bool",
  "dyn",
  "type",
  "timestamp",
  "duration",
]);

/**
 * Judges a call: of CEL's own functions, or of ours.
 *
 * @param node - the call
 * @param scope - the names that can be read there
 * @param checker - the checker around it
 * @returns the type of the result, or undefined when there is no such function
 * @example
 * checkCall(node, scope, { functions: celFunctions, report, infer })
 */
export function checkCall(node: CallNode, scope: Scope, checker: CallChecker): CelType | undefined {
  const { functions, report, infer } = checker;
  if (node.name === "has" || node.name === "matches" || CONVERSIONS.has(node.name) || MACROS.has(node.name)) {
    report(node, ...refusalOf(node));
    return undefined;
  }
  if (node.name === "size") return checkSize(node, scope, checker);
  if (STRING_METHODS.has(node.name)) return checkStringMethod(node, scope, checker);

  const declared = functions.get(node.name);
  if (declared === undefined) {
    const near = suggest(node.name, [...functions.keys(), ...STRING_METHODS, ...MACROS, "size", "has"]);
    report(
      node,
      `Không có hàm "${node.name}".`,
      near === undefined ? "Các hàm dùng được ở docs/cel.md." : `Có phải "${near}" không?`,
    );
    const operands = node.target === undefined ? node.args : [node.target, ...node.args];
    // A misspelt macro brings a variable that is not known here.
    if (near === undefined || !MACROS.has(near)) for (const operand of operands) infer(operand, scope);
    return undefined;
  }
  const types = node.args.map((arg) => infer(arg, scope));
  if (node.target !== undefined) {
    report(node, `${node.name} không đứng sau dấu chấm.`, `Viết ${signature(declared)}.`);
    return { kind: declared.result };
  }
  if (node.args.length !== declared.parameters.length) {
    report(
      node,
      `${node.name} cần ${declared.parameters.length} đối số, ở đây có ${node.args.length}.`,
      `Viết ${signature(declared)}.`,
    );
    return { kind: declared.result };
  }
  declared.parameters.forEach((parameter, index) => {
    const arg = node.args[index];
    const type = types[index];
    if (arg !== undefined && type !== undefined)
      checkArgument({ declared, parameter, arg, type, typeOf: (item) => infer(item, scope) }, checker);
  });
  return { kind: declared.result };
}

function refusalOf(node: CallNode): readonly [string, string] {
  if (node.name === "has") {
    return [
      "has(…) cần đúng một trường đọc bằng dấu chấm.",
      "Viết has(this.truong); với danh sách dùng size(…) hoặc exists(…).",
    ];
  }
  if (node.name === "matches") {
    return [
      "Quy tắc không dùng matches: mỗi ngôn ngữ hiểu biểu thức chính quy một cách.",
      "Đặt pattern hoặc format trong lược đồ, hay dùng startsWith, endsWith, contains.",
    ];
  }
  if (CONVERSIONS.has(node.name)) {
    return [
      `Quy tắc không dùng hàm đổi loại ${node.name}(…).`,
      "So sánh các giá trị cùng loại; ngày tháng dùng hàm ở docs/cel.md.",
    ];
  }
  return [
    `${node.name} viết không đúng.`,
    `Viết danhSach.${node.name}(x, ${node.name === "map" ? "giaTri" : "dieuKien"}) với x là tên biến.`,
  ];
}

function checkSize(node: CallNode, scope: Scope, { report, infer }: CallChecker): CelType {
  const operands = node.target === undefined ? node.args : [node.target, ...node.args];
  const [operand] = operands;
  if (operand === undefined || operands.length !== 1) {
    report(
      node,
      "size cần đúng một chuỗi hoặc danh sách.",
      "Viết size(this.truong) hoặc this.truong.size().",
    );
    return { kind: "int" };
  }
  const type = infer(operand, scope);
  if (type !== undefined && type.kind !== "string" && type.kind !== "list") {
    report(
      operand,
      `size không đo được ${describe(type)}.`,
      "Chỉ đo chuỗi (số ký tự) hoặc danh sách (số phần tử).",
    );
  }
  return { kind: "int" };
}

function checkStringMethod(node: CallNode, scope: Scope, { report, infer }: CallChecker): CelType {
  const { target } = node;
  const [arg] = node.args;
  const types = node.args.map((each) => infer(each, scope));
  if (target === undefined || arg === undefined || node.args.length !== 1) {
    report(node, `${node.name} viết không đúng.`, `Viết chuoi.${node.name}("…").`);
    return { kind: "bool" };
  }
  const type = infer(target, scope);
  if (type !== undefined && type.kind !== "string") {
    report(
      target,
      `${node.name} chỉ dùng cho chuỗi, ở đây là ${describe(type)}.`,
      type.kind === "list"
        ? "Tìm trong danh sách thì viết giaTri in danhSach."
        : `Viết chuoi.${node.name}("…").`,
    );
  }
  const [argType] = types;
  if (argType !== undefined && argType.kind !== "string") {
    report(arg, `${node.name} cần một chuỗi, ở đây là ${describe(argType)}.`, "Đặt giá trị trong dấu nháy.");
  }
  return { kind: "bool" };
}
