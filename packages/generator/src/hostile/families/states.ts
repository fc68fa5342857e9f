import { input } from "../build.ts";
import type { Expectation, Family, HostileInput, Json, Seeds } from "../types.ts";

/** States of counts and files of keys that another machine wrote, and that lie. */
export function states({ state }: Seeds): readonly Family[] {
  const honest = JSON.parse(state) as Json;
  const one = (name: string, expect: Expectation, make: () => string): HostileInput =>
    input(name, expect, () => ({ kind: "state", text: make() }));
  const lie = (name: string, change: (state: Tampered) => void): HostileInput =>
    one(name, "refused", () => {
      const copy = structuredClone(honest) as unknown as Tampered;
      change(copy);
      return JSON.stringify(copy);
    });
  const keys = (name: string, make: () => Uint8Array): HostileInput =>
    input(name, "refused", () => ({ kind: "keys", bytes: make() }));
  return [
    {
      name: "lying-states",
      about:
        "states of an audit whose parts are larger than their whole, or that carry names into the report",
      inputs: [
        one("the honest state", "accepted", () => state),
        ...[
          "",
          "{",
          "null",
          "[]",
          "0",
          '"x"',
          "{}",
          '{"format":"thongnhat-audit-state/1"}',
          "[".repeat(100_000),
          '{"__proto__":{}}',
          `${state}${state}`,
        ].map((text, n) => one(`no state #${n}`, "refused", () => text)),
        lie("another format", (at) => set(at, "format", "thongnhat-audit-state/2")),
        ...["hôm nay", "2026-02-30", "0000-01-01", 5, null].map((day) =>
          lie(`as of ${day}`, (at) => set(at, "asOf", day)),
        ),
        ...[-1, 1.5, 1e300, "1", null, Number.MAX_SAFE_INTEGER * 4].map((runs) =>
          lie(`${runs} runs`, (at) => set(at, "runs", runs)),
        ),
        ...[-1, 1.5, 1e300, "1", null].flatMap((count) => [
          lie(`${count} records in a group`, (at) => set(tally(at), "records", count)),
          lie(`${count} failing`, (at) => set(tally(at), "failing", count)),
          lie(`${count} of unreadable`, (at) => set(at, "unreadable", { "TN-READ-JSON": count })),
          lie(`${count} records of an input`, (at) => set(at, "inputs", [{ name: "a", records: count }])),
        ]),
        lie("more failing than records", (at) => set(tally(at), "failing", 1_000_000)),
        lie("more right than there are", (at) => set(tally(at), "words", { dung: [5, 3] })),
        lie("a pair that is a list of three", (at) => set(tally(at), "words", { dung: [1, 1, 1] })),
        lie("a word that there is not", (at) => set(tally(at), "words", { hkmark: [0, 1] })),
        lie("fails that exceed records", (at) => set(tally(at), "fails", { "TN-TYPE@/a": 1_000_000 })),
        ...["Nguyễn Văn Ví Dụ", "TN-TYPE@/Nguyễn", "@", "<script>", "TN-TYPE@/a b", "__proto__x"].map((key) =>
          lie(`fails called ${key}`, (at) => set(tally(at), "fails", { [key === "@" ? "@@" : key]: 1 })),
        ),
        lie("unreadable by a name", (at) => set(at, "unreadable", { "Nguyễn Văn Ví Dụ": 1 })),
        lie("a record type that is a path", (at) => set(group(at), "record", "../../x")),
        lie("a unit that is an object", (at) => set(group(at), "unit", {})),
        lie("lags by a name", (at) => set(tally(at), "lags", { "TN@/a": { "Ví Dụ": 1 } })),
        lie("newest that is no day", (at) => set(tally(at), "newest", "Ví Dụ")),
        lie("groups that are no list", (at) => set(at, "groups", { length: 1e9 })),
        lie("groups of null", (at) => set(at, "groups", [null])),
        lie("standard that is null", (at) => set(at, "standard", null)),
        lie("versions by a name", (at) => set(at.standard, "versions", { "Nguyễn Văn Ví Dụ": "1.0" })),
        lie("a hash that is none", (at) => set(at, "inputs", [{ name: "a", records: 1, sha256: "x" }])),
        lie("records that no number counts", (at) =>
          set(
            at,
            "groups",
            Array(3).fill({
              ...(group(at) as object),
              tally: { ...(tally(at) as object), records: Number.MAX_SAFE_INTEGER },
            }),
          ),
        ),
      ],
    },
    {
      name: "lying-keys",
      about: "files of keys that were cut, that say more rows than they have, or that are none",
      inputs: [
        keys("nothing", () => new Uint8Array(0)),
        keys("text without a line break", () => Buffer.from("x".repeat(100_000))),
        keys("1 MB of zeros", () => new Uint8Array(1_000_000)),
        ...[
          '{"format":"thongnhat-audit-keys/1"}',
          "{}",
          "null",
          "[]",
          '{"format":"thongnhat-audit-keys/2","rows":0,"table":[]}',
          '{"format":"thongnhat-audit-keys/1","rows":-1,"table":[]}',
          '{"format":"thongnhat-audit-keys/1","rows":1.5,"table":[]}',
          '{"format":"thongnhat-audit-keys/1","rows":1e15,"table":[]}',
          '{"format":"thongnhat-audit-keys/1","rows":1,"table":["a"]}',
          '{"format":"thongnhat-audit-keys/1","rows":0,"table":"x"}',
          '{"format":"thongnhat-audit-keys/1","rows":0,"table":[5]}',
          '{"format":"thongnhat-audit-keys/1","rows":"0","table":[]}',
          "{",
          "NaN",
        ].map((head, n) => keys(`head #${n}`, () => Buffer.from(`${head}\n`))),
        keys("more bytes than rows", () =>
          Buffer.from('{"format":"thongnhat-audit-keys/1","rows":0,"table":[]}\nxxxxxxxxxxxxxxxx'),
        ),
      ],
    },
  ];
}

interface Tampered {
  readonly standard: object;
  readonly groups: readonly { readonly tally: object }[];
}

function group(at: Tampered): object {
  return at.groups[0] as object;
}

function tally(at: Tampered): object {
  return at.groups[0]?.tally as object;
}

function set(of: object, key: string, value: unknown): void {
  (of as Json)[key] = value;
}
