import { parse } from "@bufbuild/cel";
import type { CelComparison, CelMacro, CelNode } from "./ast.ts";
import { explainSyntax } from "./syntax.ts";
import type { Problem } from "./types.ts";

type Parsed = ReturnType<typeof parse>;
type Expr = Parsed["expr"];
type Call = Extract<Expr["exprKind"], { case: "callExpr" }>["value"];
type Comprehension = Extract<Expr["exprKind"], { case: "comprehensionExpr" }>["value"];

/** The tree of a rule, or the one place where its text stops being CEL. */
export type ParseResult =
  | { readonly ok: true; readonly ast: CelNode }
  | { readonly ok: false; readonly problem: Problem };

const COMPARISONS: Readonly<Record<string, CelComparison>> = {
  "_==_": "==",
  "_!=_": "!=",
  "_<_": "<",
  "_<=_": "<=",
  "_>_": ">",
  "_>=_": ">=",
};

const ARITHMETIC: Readonly<Record<string, string>> = {
  "_+_": "+",
  "_-_": "-",
  "_*_": "*",
  "_/_": "/",
  "_%_": "%",
  "-_": "-",
};

/**
 * Reads the text of a rule. Only the syntax is judged here; names and types are `checkCel`'s.
 *
 * @param text - a CEL expression
 * @returns the tree, or what is wrong and at which column
 * @example
 * parseCel('has(this.me)') // { ok: true, ast: { kind: "has", … } }
 */
export function parseCel(text: string): ParseResult {
  let parsed: Parsed;
  try {
    parsed = parse(text);
  } catch (error) {
    return { ok: false, problem: explainSyntax(text, error) };
  }
  return { ok: true, ast: reader(text, parsed)(parsed.expr) };
}

/** What is told of a kind of literal or operation that rules may not use. */
function refusal(what: string, fix: string): { kind: "refused"; message: string; fix: string } {
  return { kind: "refused", message: `Quy tắc không dùng ${what}.`, fix };
}

/** From the parser's tree, which has macros expanded and chains balanced, to ours. */
function reader(text: string, parsed: Parsed): (expr: Expr | undefined) => CelNode {
  const columnOf = (expr: Expr): number => (parsed.sourceInfo?.positions[expr.id.toString()] ?? 0) + 1;

  /** The name after the dot whose column the parser gives. */
  const nameColumn = (column: number): number => {
    const gap = /^\.\s*/.exec(text.slice(column - 1));
    return gap === null ? column : column + gap[0].length;
  };

  function read(expr: Expr | undefined): CelNode {
    if (expr === undefined) return { column: 1, ...refusal("biểu thức rỗng", "Viết một biểu thức.") };
    const column = columnOf(expr);
    const kind = expr.exprKind;
    switch (kind.case) {
      case "constExpr":
        return { column, ...readConstant(kind.value.constantKind) };
      case "identExpr":
        return { column, kind: "name", name: kind.value.name };
      case "selectExpr": {
        const { operand, field, testOnly } = kind.value;
        if (!testOnly) return { column: nameColumn(column), kind: "field", of: read(operand), name: field };
        return { column: hasColumn(expr, column), kind: "has", of: read(operand), name: field };
      }
      case "listExpr":
        return { column, kind: "list", items: kind.value.elements.map(read) };
      case "callExpr":
        return readCall(kind.value, column);
      case "comprehensionExpr":
        return readMacro(expr, kind.value, nameColumn(column));
      default:
        return {
          column,
          ...refusal("đối tượng hay bảng viết ngay trong biểu thức ({…})", "So sánh từng trường một."),
        };
    }
  }

  /** Of `has(a.b)` the field is what can be wrong, so its column is kept. */
  function hasColumn(expr: Expr, column: number): number {
    const call = parsed.sourceInfo?.macroCalls[expr.id.toString()]?.exprKind;
    const field = call?.case === "callExpr" ? call.value.args[0] : undefined;
    return field === undefined ? column : nameColumn(columnOf(field));
  }

  function readCall(call: Call, column: number): CelNode {
    const [first, second, third] = call.args;
    const comparison = COMPARISONS[call.function];
    if (comparison !== undefined) {
      return { column, kind: "compare", op: comparison, left: read(first), right: read(second) };
    }
    const arithmetic = ARITHMETIC[call.function];
    if (arithmetic !== undefined) {
      return {
        column,
        ...refusal(`phép tính ${arithmetic}`, "Dùng hàm có sẵn, ví dụ notMoreThanDaysAfter(a, b, 60)."),
      };
    }
    switch (call.function) {
      case "_&&_":
        return {
          column,
          kind: "logic",
          op: "&&",
          terms: call.args.flatMap((term) => flatten("&&", read(term))),
        };
      case "_||_":
        return {
          column,
          kind: "logic",
          op: "||",
          terms: call.args.flatMap((term) => flatten("||", read(term))),
        };
      case "!_":
        return { column, kind: "not", of: read(first) };
      case "_?_:_":
        return { column, kind: "if", test: read(first), yes: read(second), no: read(third) };
      case "@in":
        return { column, kind: "in", item: read(first), list: read(second) };
      case "_[_]":
        return { column, kind: "index", of: read(first), index: read(second) };
    }
    const args = call.args.map(read);
    return call.target === undefined
      ? { column, kind: "call", name: call.function, args }
      : { column: nameColumn(column), kind: "call", name: call.function, target: read(call.target), args };
  }

  function readMacro(expr: Expr, loop: Comprehension, column: number): CelNode {
    const original = parsed.sourceInfo?.macroCalls[expr.id.toString()]?.exprKind;
    const name = original?.case === "callExpr" ? original.value.function : "";
    const step = argsOf(loop.loopStep);
    const list = read(loop.iterRange);
    const variable = loop.iterVar;
    const macro = (macroName: CelMacro, over: CelNode, body: Expr | undefined): CelNode => ({
      column,
      kind: "macro",
      macro: macroName,
      list: over,
      variable,
      body: read(body),
    });
    switch (name) {
      case "exists":
      case "all":
        return macro(name, list, step[1]);
      case "exists_one":
      case "filter":
        return macro(name, list, step[0]);
      case "map": {
        const filtered = step.length === 3;
        const over = filtered ? macro("filter", list, step[0]) : list;
        const added = filtered ? argsOf(step[1])[1] : step[1];
        return macro(
          "map",
          over,
          added?.exprKind.case === "listExpr" ? added.exprKind.value.elements[0] : undefined,
        );
      }
      default:
        return {
          column,
          ...refusal(`macro ${name}`, "Các macro có: exists, all, exists_one, filter, map."),
        };
    }
  }

  return read;
}

function argsOf(expr: Expr | undefined): readonly Expr[] {
  return expr?.exprKind.case === "callExpr" ? expr.exprKind.value.args : [];
}

/** `a && (b && c)` is `a && b && c`: both operators are associative, undecided included. */
function flatten(op: "&&" | "||", node: CelNode): readonly CelNode[] {
  return node.kind === "logic" && node.op === op ? node.terms : [node];
}

type Constant = Extract<Expr["exprKind"], { case: "constExpr" }>["value"]["constantKind"];

function readConstant(constant: Constant) {
  switch (constant.case) {
    case "stringValue":
      return { kind: "string", value: constant.value } as const;
    case "boolValue":
      return { kind: "bool", value: constant.value } as const;
    case "int64Value": {
      const value = Number(constant.value);
      if (Number.isSafeInteger(value)) return { kind: "int", value } as const;
      return refusal("số nguyên ngoài ±2^53", "Dùng số nhỏ hơn; mọi số của bộ chuẩn nằm trong ±2^53.");
    }
    case "nullValue":
      return refusal(
        "null: trường không có thì vắng mặt, không mang null",
        "Viết has(this.truong) hoặc !has(this.truong).",
      );
    case "doubleValue":
      return refusal("số thập phân", "Dùng số nguyên.");
    case "uint64Value":
      return refusal("số không dấu (hậu tố u)", "Bỏ chữ u ở cuối số.");
    default:
      return refusal('dãy byte (b"…")', 'Dùng chuỗi "…".');
  }
}
