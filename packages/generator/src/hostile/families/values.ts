import { runInNewContext } from "node:vm";
import { input } from "../build.ts";
import type { Expectation, Family, HostileInput, Json, Seeds } from "../types.ts";

/** Values of JavaScript that are no plain data. */
export function values({ record }: Seeds): readonly Family[] {
  const value = (name: string, expect: Expectation, make: () => unknown): HostileInput =>
    input(name, expect, () => ({ kind: "value", value: make() }));
  const mother = (name: string, expect: Expectation, make: () => unknown): HostileInput =>
    value(`${name} for the mother`, expect, () => ({ ...structuredClone(record), me: make() }));
  return [
    {
      name: "no-plain-data",
      about: "Proxies, getters, toJSON, classes, inherited fields, boxed values, cycles",
      inputs: [
        ...STRANGE.flatMap(([name, make]) => [
          value(`${name} as the record`, "refused", make),
          mother(name, "refused", make),
        ]),
        value("a Proxy that answers rightly", "accepted", () => new Proxy(structuredClone(record), {})),
        value(
          "a record of another realm",
          "accepted",
          () => runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(record))})`) as unknown,
        ),
        value("a record without a prototype", "accepted", () =>
          Object.assign(Object.create(null), structuredClone(record)),
        ),
        value("a record that inherits everything", "refused TN-REQUIRED", () =>
          Object.create(structuredClone(record)),
        ),
        value("a record that inherits a bad note", "accepted", () =>
          Object.assign(Object.create({ khongRo: 5 }), structuredClone(record)),
        ),
        value("a class with the fields of a record", "accepted", () =>
          Object.assign(new (class Record {})(), structuredClone(record)),
        ),
        value("a frozen record", "accepted", () => Object.freeze(structuredClone(record))),
        value("with a symbol", "accepted", () => ({ ...structuredClone(record), [Symbol("la")]: 1 })),
        value("with a hidden unknown field", "accepted", () =>
          Object.defineProperty(structuredClone(record), "la", { value: 1, enumerable: false }),
        ),
        value("with undefined fields", "accepted", () => ({ ...structuredClone(record), la: undefined })),
        value("with toJSON as a function", "refused TN-UNKNOWN-FIELD", () => ({
          ...structuredClone(record),
          toJSON: () => ({}),
        })),
        value("that holds itself", "refused", () => {
          const made: Json = structuredClone(record);
          made.me = made;
          return made;
        }),
        value("a getter that changes its mind", "reviewed", () => fickle(structuredClone(record))),
        value("a list that says it is empty", "reviewed", () => ({
          ...structuredClone(record),
          chuKySo: Object.assign([], { length: 0, 0: 5 }),
        })),
      ],
    },
  ];
}

const STRANGE: readonly (readonly [string, () => unknown])[] = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["a symbol", () => Symbol("x")],
  ["a bigint", () => 1n],
  ["a function", () => () => ({})],
  ["a class", () => class {}],
  ["a number object", () => Object(1)],
  ["a text object", () => Object("x")],
  ["a day", () => new Date(0)],
  ["a map", () => new Map([["a", 1]])],
  ["a set", () => new Set([1])],
  ["a pattern", () => /a/g],
  ["an error", () => new Error("Ví Dụ")],
  ["a promise", () => Promise.resolve({})],
  ["bytes", () => new Uint8Array(3)],
  ["a buffer", () => Buffer.from("{}")],
  ["a weak map", () => new WeakMap()],
  ["a list with holes", () => new Array(3)],
  ["an address", () => new URL("https://vi-du.example")],
  ["a revoked Proxy", revoked],
  [
    "a Proxy that throws",
    () => new Proxy({}, { ownKeys: angry, get: angry, has: angry, getOwnPropertyDescriptor: angry }),
  ],
  ["a getter that throws", () => Object.defineProperty({}, "hoTen", { enumerable: true, get: angry })],
  ["a generator", () => (function* () {})()],
  ["the global object", () => globalThis],
];

function angry(): never {
  throw new Error("HKMARK Ví Dụ");
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A record whose note is another value each time that it is read. */
function fickle(record: Json): Json {
  const answers = ["Ghi chú", 5, null, {}, "Ghi chú"];
  let turn = 0;
  return Object.defineProperty(record, "ghiChu", {
    enumerable: true,
    configurable: true,
    get: () => answers[turn++ % answers.length],
  });
}
