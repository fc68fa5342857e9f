import type { CelNode } from "../../cel/ast.ts";

/**
 * Whether a rule asks for nothing but that fields are there: `has(a)`, `A || has(b)`, `list.all(x, has(x.c))`. Conditions
 * compare fields with constants; as soon as a rule compares fields with each other or calls a function, it asks whether
 * what is there is right.
 *
 * @param node the tree of the rule
 */
export function asksPresence(node: CelNode): boolean {
  switch (node.kind) {
    case "has":
      return true;
    case "compare":
      return isFilled(node);
    case "macro":
      return (node.macro === "all" || node.macro === "exists") && asksPresence(node.body);
    case "if":
      return (
        [node.yes, node.no].every((branch) => isTrue(branch) || asksPresence(branch)) &&
        isCondition(node.test)
      );
    case "logic":
      return node.op === "&&"
        ? node.terms.every(asksPresence)
        : node.terms.some(asksPresence) &&
            node.terms.every((term) => asksPresence(term) || isCondition(term));
    default:
      return false;
  }
}

/** `size(list) > 0`, `size(list) >= 2`. */
function isFilled({ op, left, right }: CelNode & { readonly kind: "compare" }): boolean {
  return isSize(left) && right.kind === "int" && (op === ">" || op === ">=");
}

function isSize(node: CelNode): boolean {
  return node.kind === "call" && node.name === "size";
}

/** A question about the kind or the state of the record: fields against constants. */
function isCondition(node: CelNode): boolean {
  switch (node.kind) {
    case "has":
    case "name":
    case "field":
    case "bool":
      return true;
    case "not":
      return isCondition(node.of);
    case "logic":
      return node.terms.every(isCondition);
    case "compare":
      return (
        [node.left, node.right].some(isConstant) && [node.left, node.right].every((side) => isRead(side))
      );
    case "in":
      return [node.item, node.list].some(isConstant);
    case "macro":
      return isCondition(node.body);
    default:
      return false;
  }
}

function isRead(node: CelNode): boolean {
  return isConstant(node) || node.kind === "field" || node.kind === "name" || isSize(node);
}

function isConstant(node: CelNode): boolean {
  if (node.kind === "list") return node.items.every(isConstant);
  return node.kind === "string" || node.kind === "int" || node.kind === "bool";
}

function isTrue(node: CelNode): boolean {
  return node.kind === "bool" && node.value;
}
