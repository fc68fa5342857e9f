import { input } from "../build.ts";
import type { Expectation, Family, HostileInput } from "../types.ts";

/** Messages of other systems: JSON with JSON or XML inside its texts. */
export function messages(): readonly Family[] {
  const one = (name: string, expect: Expectation, make: () => string): HostileInput =>
    input(name, expect, () => ({ kind: "message", text: make() }));
  return [
    {
      name: "documents-in-texts",
      about: "JSON in JSON, XML in JSON, and what both can hide; as the message of every format",
      inputs: [
        ...[2, 4, 8, 12].map((levels) =>
          one(`JSON in JSON, ${levels} times`, "reviewed", () => stuffed(levels)),
        ),
        ...["hoSo", "data", "payload", "noiDung", "content", "request", "thongTin"].flatMap((key) => [
          one(`a bomb of entities in ${key}`, "reviewed", () =>
            JSON.stringify({ [key]: '<!DOCTYPE a [<!ENTITY x "ha">]><a>&x;</a>' }),
          ),
          one(`depth in ${key}`, "reviewed", () => JSON.stringify({ [key]: "[".repeat(1_000) })),
        ]),
        ...[
          "",
          " ",
          "{}",
          "[]",
          "null",
          "0",
          '""',
          "{",
          '{"a":1,"a":2}',
          '{"a":9007199254740993}',
          '{"a":1e400}',
          '{"__proto__":{"a":1}}',
          '{"constructor":{"prototype":{"a":1}}}',
          "NaN",
          "[[[[]]]]",
          `[${"1,".repeat(100_000)}1]`,
          `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
          `{"a":"${"x".repeat(900_000)}"}`,
          `[${"{},".repeat(50_000)}{}]`,
          '{"a":"\\ud800"}',
          "\ufeff{}",
          "<a/>",
          '{"data":null}',
          '{"data":[]}',
          '{"data":{}}',
          '{"data":[null]}',
          '{"Data":{"a":{"b":{}}}}',
          '{"toString":"x","valueOf":1}',
        ].map((text, n) =>
          one(
            `${text.length > 30 ? `${text.slice(0, 20)}… of ${text.length}` : text} #${n}`,
            "reviewed",
            () => text,
          ),
        ),
      ],
    },
  ];
}

/** A text in a text in a text: each level doubles the backslashes. */
function stuffed(levels: number): string {
  let text = '{"hoTen":"HKMARK Ví Dụ"}';
  for (let level = 0; level < levels; level++) text = JSON.stringify({ data: text });
  return text;
}
