import type { CelNode } from "./ast.ts";
import { type Machines, NO_MACHINES } from "./check-argument.ts";
import { type CallChecker, checkCall } from "./check-call.ts";
import { checkField } from "./check-field.ts";
import { describe } from "./describe.ts";
import type { CelFunction } from "./functions.ts";
import { suggest } from "./suggest.ts";
import { type CelType, fieldsOf, force, mergeTypes, type Problem } from "./types.ts";

const BOOL: CelType = { kind: "bool" };
const INT: CelType = { kind: "int" };
const TODAY: CelType = { kind: "string", format: "date" };
const RECORD_DATE: CelType = { kind: "string", format: "ngay-khuyet" };
const MOST_VALUES_SHOWN = 8;

/** What can be named at one place of a rule: `this`, `today`, and the variables of the macros around. */
type Scope = ReadonlyMap<string, CelType | undefined>;

/**
 * Judges a rule against the type of its record: names, operators, arguments, and that it gives a bool.
 *
 * @param ast - the tree from `parseCel`
 * @param rootType - the type of the record, `this` in the rule
 * @param functions - the functions it may call, usually `celFunctions`
 * @param machines - the state machines it may name
 * @returns every mistake found, in the order of the text; empty when the rule can be emitted
 * @example
 * checkCel(ast, khaiSinh, celFunctions) // [{ message: 'Không có trường "ngaySnh"…', fix, column: 6 }]
 */
export function checkCel(
  ast: CelNode,
  rootType: CelType,
  functions: ReadonlyMap<string, CelFunction>,
  machines: Machines = NO_MACHINES,
): Problem[] {
  const names = new Map([["this", rootType] as const, ...RECORD_NAMES]);
  const { type, problems } = inferCel(ast, names, functions, machines);
  if (type !== undefined && type.kind !== "bool") {
    problems.push({
      message: `Quy tắc phải cho đúng hoặc sai, còn biểu thức này cho ${describe(type)}.`,
      fix: "So sánh giá trị ấy với một giá trị khác, hoặc hỏi has(…).",
      column: ast.column,
    });
  }
  return problems.sort((a, b) => a.column - b.column);
}

/** What every expression over a record can name besides the record. */
export const RECORD_NAMES: readonly (readonly [string, CelType])[] = [
  ["today", TODAY],
  ["recordDate", RECORD_DATE],
];

/**
 * Judges an expression that may give any value, over the names that it may read.
 *
 * @param ast - the tree from `parseCel`
 * @param names - the types of what can be named, such as `this`, `other` and `today`
 * @param functions - the functions it may call, usually `celFunctions`
 * @param machines - the state machines it may name
 * @returns the type of its value unless something is wrong, and every mistake found
 * @example
 * inferCel(ast, new Map([["other", khaiTu]]), celFunctions).type // { kind: "string", format: "ngay-khuyet" }
 */
export function inferCel(
  ast: CelNode,
  names: ReadonlyMap<string, CelType>,
  functions: ReadonlyMap<string, CelFunction>,
  machines: Machines = NO_MACHINES,
): { readonly type: CelType | undefined; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const root = names.get("this") ?? BOOL;
  const infer = checker({ functions, machines }, root, (node, message, fix) => {
    problems.push({ message, fix, column: node.column });
  });
  const type = infer(ast, names);
  return { type, problems: problems.sort((a, b) => a.column - b.column) };
}

type Known = Pick<CallChecker, "functions" | "machines">;
type Report = (node: CelNode, message: string, fix: string) => void;

/** Gives the type of a node, or undefined where a mistake was already told and nothing more can be said. */
function checker(known: Known, rootType: CelType, report: Report) {
  const calls: CallChecker = { ...known, report, infer };

  function infer(node: CelNode, scope: Scope): CelType | undefined {
    switch (node.kind) {
      case "string":
        return { kind: "string" };
      case "int":
        return INT;
      case "bool":
        return BOOL;
      case "refused":
        report(node, node.message, node.fix);
        return undefined;
      case "name":
        return inferName(node, scope);
      case "field":
      case "has": {
        const type = checkField(node, infer(node.of, scope), report);
        return node.kind === "has" ? BOOL : type;
      }
      case "index":
        return inferIndex(node, scope);
      case "list":
        return inferList(node, scope);
      case "not":
        expectBool(node.of, scope, "!");
        return BOOL;
      case "logic":
        for (const term of node.terms) expectBool(term, scope, node.op);
        return BOOL;
      case "if":
        return inferIf(node, scope);
      case "compare":
        checkComparison(node, scope);
        return BOOL;
      case "in":
        checkIn(node, scope);
        return BOOL;
      case "macro":
        return inferMacro(node, scope);
      case "call":
        return checkCall(node, scope, calls);
    }
  }

  function expectBool(node: CelNode, scope: Scope, operator: string): void {
    const type = infer(node, scope);
    if (type === undefined || type.kind === "bool") return;
    report(
      node,
      `${operator} cần đúng/sai, ở đây là ${describe(type)}.`,
      type.kind === "object" || type.kind === "union" || type.kind === "list"
        ? "Hỏi có mặt bằng has(…), hoặc so sánh một trường của nó."
        : "So sánh giá trị ấy với một giá trị khác.",
    );
  }

  function inferName(node: CelNode & { kind: "name" }, scope: Scope): CelType | undefined {
    if (scope.has(node.name)) return scope.get(node.name);
    const near = suggest(node.name, scope.keys());
    report(
      node,
      `Không có tên "${node.name}".`,
      fieldsOf(rootType).has(node.name)
        ? `Trường của bản ghi viết là this.${node.name}.`
        : near === undefined
          ? "Chỉ có this (bản ghi), today (hôm nay) và biến của macro đang đứng trong."
          : `Có phải "${near}" không?`,
    );
    return undefined;
  }

  function inferIndex(node: CelNode & { kind: "index" }, scope: Scope): CelType | undefined {
    const type = infer(node.of, scope);
    if (type === undefined) return undefined;
    if (type.kind !== "list") {
      report(node.of, `[…] chỉ dùng cho danh sách, ở đây là ${describe(type)}.`, "Đọc trường bằng dấu chấm.");
      return undefined;
    }
    if (node.index.kind !== "int" || node.index.value < 0) {
      report(
        node.index,
        "Vị trí trong danh sách phải là một số từ 0.",
        "Viết ví dụ [0], hoặc dùng exists, all.",
      );
    }
    return force(type.of);
  }

  function inferList(node: CelNode & { kind: "list" }, scope: Scope): CelType | undefined {
    const types = node.items.map((item) => infer(item, scope)).filter((type) => type !== undefined);
    if (types.length < node.items.length) return undefined;
    const of = types.length === 0 ? ({ kind: "string" } as const) : mergeTypes(types);
    if (of !== undefined) return { kind: "list", of };
    report(node, "Danh sách có các phần tử khác loại.", "Chỉ để chuỗi, hoặc chỉ để số.");
    return undefined;
  }

  function inferIf(node: CelNode & { kind: "if" }, scope: Scope): CelType | undefined {
    expectBool(node.test, scope, "? :");
    const yes = infer(node.yes, scope);
    const no = infer(node.no, scope);
    if (yes === undefined || no === undefined) return undefined;
    const type = mergeTypes([yes, no]);
    if (type === undefined) {
      report(
        node.no,
        `Hai nhánh của ? : khác loại: ${describe(yes)} và ${describe(no)}.`,
        "Cho hai nhánh cùng một loại giá trị.",
      );
    }
    return type;
  }

  function checkComparison(node: CelNode & { kind: "compare" }, scope: Scope): void {
    const left = infer(node.left, scope);
    const right = infer(node.right, scope);
    if (left === undefined || right === undefined) return;
    const ordering = node.op !== "==" && node.op !== "!=";
    const wanted = ordering ? ["int"] : ["string", "int", "bool"];
    for (const [side, type] of [
      [node.left, left],
      [node.right, right],
    ] as const) {
      if (wanted.includes(type.kind)) continue;
      if (ordering && type.kind === "string") {
        report(
          side,
          `Không so thứ tự chuỗi bằng ${node.op}: mỗi ngôn ngữ xếp chữ một cách.`,
          "Với ngày dùng notAfter(a, b) hoặc before(a, b); với mã dùng in [...].",
        );
      } else {
        report(
          side,
          `${node.op} không so được ${describe(type)}.`,
          ordering
            ? "Chỉ so thứ tự số nguyên; với độ dài dùng size(…)."
            : "So từng trường, hoặc dùng exists, all, size(…).",
        );
      }
      return;
    }
    if (left.kind !== right.kind) {
      report(
        node,
        `${node.op} so ${describe(left)} với ${describe(right)}: không bao giờ bằng nhau.`,
        "Viết chuỗi trong dấu nháy, số và true/false không có dấu nháy.",
      );
      return;
    }
    if (left.kind !== "string" || right.kind !== "string") return;
    if (left.format === "ngay-khuyet" || right.format === "ngay-khuyet") {
      report(
        node,
        `${node.op} so mặt chữ, mà ngày khuyết có thể viết cùng một ngày theo nhiều độ chính xác.`,
        node.op === "==" ? "Dùng sameDay(a, b)." : "Dùng !sameDay(a, b).",
      );
      return;
    }
    checkValue(node.left, right);
    checkValue(node.right, left);
  }

  function checkIn(node: CelNode & { kind: "in" }, scope: Scope): void {
    const item = infer(node.item, scope);
    const list = infer(node.list, scope);
    if (list !== undefined && list.kind !== "list") {
      report(
        node.list,
        `in cần một danh sách, ở đây là ${describe(list)}.`,
        list.kind === "string"
          ? "Tìm trong chuỗi thì viết chuoi.contains(doan)."
          : 'Viết ví dụ in ["a", "b"].',
      );
      return;
    }
    if (item === undefined || list === undefined) return;
    const of = force(list.of);
    const empty = node.list.kind === "list" && node.list.items.length === 0;
    if (!["string", "int", "bool"].includes(item.kind)) {
      report(
        node.item,
        `in không tìm được ${describe(item)}.`,
        "Tìm một chuỗi hoặc số, hoặc dùng exists(…).",
      );
    } else if (of.kind !== item.kind && !empty) {
      report(
        node,
        `in tìm ${describe(item)} trong danh sách ${describe(of)}: không bao giờ thấy.`,
        "Viết chuỗi trong dấu nháy, số và true/false không có dấu nháy.",
      );
    } else if (node.list.kind === "list") {
      for (const candidate of node.list.items) checkValue(candidate, item);
    } else {
      checkValue(node.item, of);
    }
  }

  /** A literal compared with a field of a closed list must be in that list, else the rule never fires. */
  function checkValue(literal: CelNode, type: CelType): void {
    if (literal.kind !== "string" || type.kind !== "string" || type.values === undefined) return;
    if (type.values.includes(literal.value)) return;
    const near = suggest(literal.value, type.values);
    const shown = type.values.slice(0, MOST_VALUES_SHOWN).join(", ");
    report(
      literal,
      `"${literal.value}" không phải giá trị của trường này.`,
      near === undefined
        ? `Các giá trị có: ${shown}${type.values.length > MOST_VALUES_SHOWN ? "…" : ""}.`
        : `Có phải "${near}" không?`,
    );
  }

  function inferMacro(node: CelNode & { kind: "macro" }, scope: Scope): CelType | undefined {
    const list = infer(node.list, scope);
    if (list !== undefined && list.kind !== "list") {
      report(
        node.list,
        `${node.macro} chỉ dùng cho danh sách, ở đây là ${describe(list)}.`,
        "Đọc thẳng trường bằng dấu chấm.",
      );
    }
    if (scope.has(node.variable)) {
      report(node, `Biến "${node.variable}" trùng với một tên đã có.`, "Đặt tên khác cho biến.");
    }
    const item = list?.kind === "list" ? force(list.of) : undefined;
    const inner: Scope = new Map([...scope, [node.variable, item]]);
    if (node.macro === "map") {
      const of = infer(node.body, inner);
      return of === undefined ? undefined : { kind: "list", of };
    }
    expectBool(node.body, inner, node.macro);
    return node.macro === "filter" ? list : BOOL;
  }

  return infer;
}
