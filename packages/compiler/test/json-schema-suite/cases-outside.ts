import { type Group, group, text, whole } from "./group.ts";

/** Keywords that the dialect does not have. */
export const OUTSIDE: readonly Group[] = [
  group("default", "is outside", { type: "integer", default: 1 }, [2], ["x"]),
  group("boolean schema", "true", true, [1, null, {}], []),
  group("boolean schema", "false", false, [], [1, null, {}]),
  group("allOf", "is outside", { allOf: [{ minimum: 2 }, { maximum: 4 }] }, [3], [1, 5]),
  group("anyOf", "is outside", { anyOf: [{ type: "integer" }, { minimum: 2 }] }, [1, 2.5], [1.5]),
  group("not", "is outside", { not: { type: "integer" } }, ["x"], [1]),
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  group("if", "is outside", { if: { const: 0 }, then: { minimum: 1 }, else: { maximum: 9 } }, [5], [0, 10]),
  group("prefixItems", "is outside", { prefixItems: [whole, text] }, [[1, "x"]], [["x"]]),
  group("contains", "is outside", { contains: { minimum: 5 } }, [[6]], [[1], []]),
  group(
    "minContains",
    "is outside",
    { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    [[1, 1]],
    [[1]],
  ),
  group(
    "uniqueItems",
    "is outside",
    { uniqueItems: true },
    [
      [1, 2],
      [[1], [2]],
    ],
    [
      [1, 1],
      [1, 1.0],
      [{ a: 1 }, { a: 1 }],
    ],
  ),
  group("multipleOf", "is outside", { multipleOf: 2 }, [10], [7]),
  group("exclusiveMinimum", "is outside", { exclusiveMinimum: 1 }, [2], [1]),
  group("exclusiveMaximum", "is outside", { exclusiveMaximum: 3 }, [2], [3]),
  group("minProperties", "is outside", { minProperties: 1 }, [{ a: 1 }], [{}]),
  group("maxProperties", "is outside", { maxProperties: 1 }, [{ a: 1 }], [{ a: 1, b: 2 }]),
  group("propertyNames", "is outside", { propertyNames: { maxLength: 1 } }, [{ a: 1 }], [{ ab: 1 }]),
  group(
    "patternProperties",
    "is outside",
    { patternProperties: { "^a": whole } },
    [{ ab: 1 }],
    [{ ab: "x" }],
  ),
  group("dependentRequired", "is outside", { dependentRequired: { a: ["b"] } }, [{ a: 1, b: 2 }], [{ a: 1 }]),
  group("dependentSchemas", "is outside", { dependentSchemas: { a: { required: ["b"] } } }, [{}], [{ a: 1 }]),
  group("unevaluatedItems", "is outside", { unevaluatedItems: false }, [[]], [[1]]),
  group("unevaluatedProperties", "is outside", { unevaluatedProperties: false }, [{}], [{ a: 1 }]),
  group("$anchor", "is outside", { $ref: "#a", $defs: { A: { $anchor: "a", type: "integer" } } }, [1], ["x"]),
  group(
    "$dynamicRef",
    "is outside",
    { $dynamicRef: "#a", $defs: { A: { $dynamicAnchor: "a", type: "integer" } } },
    [1],
    ["x"],
  ),
];
