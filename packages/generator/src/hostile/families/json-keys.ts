import { text } from "../build.ts";
import { objectsIn, put, putRaw } from "../place.ts";
import type { Expectation, Family, HostileInput, Json, Seeds } from "../types.ts";

const MACHINERY = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "toLocaleString",
  "valueOf",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "toJSON",
  "then",
  "length",
  "name",
  "caller",
  "arguments",
  "default",
  "__esModule",
  "$ref",
  "$schema",
  "$id",
  "",
];
const VALUES = [1, null, "x", {}, { admin: true }, { prototype: { admin: true } }] as const;

/** Keys that an attacker writes: those of JavaScript's machinery, and the same one twice. */
export function jsonKeys({ record }: Seeds): readonly Family[] {
  const places = objectsIn(record);
  return [
    {
      name: "prototype-keys",
      about: "own keys named like the machinery of JavaScript, in every object",
      inputs: [
        ...MACHINERY.flatMap((key, at) =>
          VALUES.map((value, n) => {
            const place = places[(at * VALUES.length + n) % places.length] ?? [];
            return unknown(record, [...place, key], value, n);
          }),
        ),
        text("a chain of __proto__", "refused TN-UNKNOWN-FIELD", () =>
          putRaw(record, ["__proto__"], '{"__proto__":{"__proto__":{"a":1}}}'),
        ),
        text(
          "fields of the record under __proto__ only",
          "refused TN-REQUIRED",
          () => `{"__proto__":${JSON.stringify(record)}}`,
        ),
      ],
    },
    {
      name: "duplicate-keys",
      about: "the same key twice, in any writing, which readers take differently",
      inputs: places.flatMap((place, index) => {
        const [key = ""] = Object.keys(at(record, place));
        const written = [JSON.stringify(key), `"${escaped(key)}"`, `"\\u${hex(key, 0)}${key.slice(1)}"`];
        return written.map((second, n) =>
          text(
            `${n === 0 ? "plain" : n === 1 ? "escaped" : "half escaped"} in object ${index} at ${place.join(".") || "the root"}`,
            "refused TN-READ-DUPLICATE-KEY",
            () => twice(record, place, second),
          ),
        );
      }),
    },
    {
      name: "duplicate-keys-hidden",
      about: "the same key twice where a fast reader does not look",
      inputs: [
        ...["__proto__", "constructor", "toString", "", "a", "ã", "\u0000"].map((key) =>
          text(`${JSON.stringify(key)} twice among unknown fields`, "refused TN-READ-DUPLICATE-KEY", () =>
            putRaw(record, ["la"], `{${JSON.stringify(key)}:1,${JSON.stringify(key)}:1}`),
          ),
        ),
        text("60 levels deep in a unit's own fields", "refused TN-READ-DUPLICATE-KEY", () =>
          putRaw(
            record,
            ["moRong"],
            `[{"donVi":"H26","duLieu":${'{"a":'.repeat(58)}{"b":1,"b":2}${"}".repeat(58)}}]`,
          ),
        ),
        text("the first valid, the second not", "refused TN-READ-DUPLICATE-KEY", () =>
          twice(record, [], '"loaiDangKy"', "5"),
        ),
        text("50,000 times", "refused TN-READ-DUPLICATE-KEY", () =>
          putRaw(record, ["la"], `{${'"a":1,'.repeat(50_000)}"a":1}`),
        ),
        text("among 50,000 different ones", "refused TN-READ-DUPLICATE-KEY", () =>
          putRaw(
            record,
            ["la"],
            `{${Array.from({ length: 50_000 }, (_, n) => `"k${n}":1`).join(",")},"k25000":1}`,
          ),
        ),
        text("composed and decomposed are two keys, both unknown", "refused TN-UNKNOWN-FIELD", () =>
          putRaw(record, ["la"], '{"ã":1,"a\u0303":1}'),
        ),
        text("50,000 keys of one hash in old tables", "refused TN-UNKNOWN-FIELD", () =>
          putRaw(
            record,
            ["la"],
            `{${collisions(65_536)
              .map((key) => `"${key}":1`)
              .join(",")}}`,
          ),
        ),
      ],
    },
  ];
}

function unknown(record: Json, path: readonly (string | number)[], value: unknown, n: number): HostileInput {
  // A field of `chung` may be called as it likes; none of the standard has one of these names.
  const expect: Expectation = "refused TN-UNKNOWN-FIELD";
  return text(
    `${JSON.stringify(path.at(-1))} #${n} at ${path.slice(0, -1).join(".") || "the root"}`,
    expect,
    () => JSON.stringify(put(record, path, value)),
  );
}

function at(record: unknown, path: readonly (string | number)[]): Json {
  return path.reduce((value, key) => (value as Record<string | number, unknown>)[key], record) as Json;
}

function twice(record: Json, place: readonly (string | number)[], second: string, value?: string): string {
  const own = at(record, place);
  const same = value ?? JSON.stringify(own[JSON.parse(second) as string]);
  const raw = `${JSON.stringify(own).slice(0, -1)},${second}:${same}}`;
  return place.length === 0 ? raw : putRaw(record, place, raw);
}

const hex = (key: string, index: number): string => key.charCodeAt(index).toString(16).padStart(4, "0");
const escaped = (key: string): string =>
  [...Array(key.length).keys()].map((index) => `\\u${hex(key, index)}`).join("");

/** Texts of "Aa" and "BB", which have one hash in Java's tables and in many others. */
function collisions(count: number): string[] {
  const bits = Math.ceil(Math.log2(count));
  return Array.from({ length: Math.min(count, 50_000) }, (_, n) =>
    Array.from({ length: bits }, (_, bit) => ((n >> bit) & 1 ? "Aa" : "BB")).join(""),
  ).map((key, n) => (n === 0 ? `${key}x` : key));
}
