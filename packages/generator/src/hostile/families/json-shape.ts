import { fieldRaw, fieldValue, input, oversize, text } from "../build.ts";
import { FIELDS, leavesIn, put, putRaw } from "../place.ts";
import type { Family, Seeds } from "../types.ts";

const nest = (levels: number, open = "[", close = "]", core = ""): string =>
  open.repeat(levels) + core + close.repeat(levels);

/** Records of a wrong shape and size. */
export function jsonShape({ record }: Seeds): readonly Family[] {
  return [
    {
      name: "depth",
      about: "nesting that overflows stacks: 64 levels are read, no more",
      inputs: [
        ...[65, 66, 100, 1_000, 5_000, 8_000, 100_000, 500_000].flatMap((levels) => [
          text(`${levels} lists at the root`, "refused TN-READ-DEPTH", () => nest(levels)),
          text(`${levels} objects at the root`, "refused TN-READ-DEPTH", () =>
            nest(Math.min(levels, 170_000), '{"a":', "}", "1"),
          ),
          text(`${levels} lists in a note`, "refused TN-READ-DEPTH", () =>
            putRaw(record, FIELDS.note, nest(levels)),
          ),
          text(`${levels} opening brackets without end`, "refused TN-READ-DEPTH", () => "[".repeat(levels)),
        ]),
        text("64 lists at the root", "refused TN-TYPE", () => nest(64)),
        text("63 lists in a note", "refused TN-TYPE", () => putRaw(record, FIELDS.note, nest(63))),
        text("62 lists under an unknown field", "refused TN-UNKNOWN-FIELD", () =>
          putRaw(record, ["la"], nest(62)),
        ),
        text("60 lists in a unit's own fields", "refused TN-OPEN-SIZE", () =>
          putRaw(record, ["moRong"], `[{"donVi":"H26","duLieu":{"a":${nest(60)}}}]`),
        ),
        oversize("a million lists", "refused TN-READ-DEPTH", () => ({ kind: "json", text: nest(1_000_000) })),
        text("closing brackets only", "refused TN-READ-JSON", () => "]".repeat(100_000)),
        text("brackets inside a text are no nesting", "reviewed", () =>
          putRaw(record, FIELDS.note, JSON.stringify(nest(400))),
        ),
      ],
    },
    {
      name: "error-floods",
      about: "a hundred thousand faults in one record: a hundred are told",
      inputs: [
        ...[1_000, 10_000, 60_000].flatMap((count) => [
          text(`${count} unknown fields`, "refused TN-UNKNOWN-FIELD", () =>
            JSON.stringify({
              ...record,
              ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`la${n}`, n])),
            }),
          ),
          text(`${count} nulls where names of countries stand`, "refused", () =>
            JSON.stringify(put(record, ["nguoiDuocKhaiSinh", "quocTich"], Array(count).fill(null))),
          ),
          text(`${count} empty signatures`, "refused", () =>
            JSON.stringify(put(record, ["chuKySo"], Array(count).fill({}))),
          ),
          text(`${count} unknown reasons`, "refused", () =>
            JSON.stringify(
              put(
                record,
                ["khongRo"],
                Array.from({ length: Math.min(count, 20_000) }, (_, n) => ({ truong: `/la${n}`, lyDo: n })),
              ),
            ),
          ),
        ]),
        text("every value of the record of another type", "refused TN-TYPE", () =>
          JSON.stringify(leavesIn(record).reduce((made, path) => put(made, path, { la: 1 }), record)),
        ),
        oversize("a million unknown fields", "refused TN-UNKNOWN-FIELD", () => ({
          kind: "value",
          value: {
            ...record,
            ...Object.fromEntries(Array.from({ length: 1_000_000 }, (_, n) => [`la${n}`, n])),
          },
        })),
        oversize("a million bad items", "refused TN-MAX-ITEMS", () => ({
          kind: "value",
          value: put(record, ["chuKySo"], Array(1_000_000).fill(5)),
        })),
      ],
    },
    {
      name: "huge-lists",
      about: "lists longer than a list of the standard may be",
      inputs: [
        ...[21, 101, 1_001, 10_000, 80_000].flatMap((count) => [
          text(`${count} countries`, "refused TN-MAX-ITEMS", () =>
            JSON.stringify(put(record, ["nguoiDuocKhaiSinh", "quocTich"], Array(count).fill("VN"))),
          ),
          text(`${count} objects under an unknown field`, "refused TN-UNKNOWN-FIELD", () =>
            JSON.stringify({ ...record, la: Array(count).fill({ a: 1 }) }),
          ),
          text(
            `${count} values in a unit's own fields`,
            count <= 101 ? "reviewed" : "refused TN-OPEN-SIZE",
            () =>
              JSON.stringify(
                put(record, ["moRong"], [{ donVi: "H26", duLieu: { a: Array(count).fill(1) } }]),
              ),
          ),
        ]),
        text("300 signatures, each right", "refused TN-MAX-ITEMS", () =>
          JSON.stringify(put(record, ["chuKySo"], Array(300).fill((record.chuKySo as unknown[])[0]))),
        ),
        input("a list with two hundred million holes", "refused", () => ({
          kind: "value",
          value: put2(record, new Array(200_000_000)),
        })),
      ],
    },
    {
      name: "wrong-types",
      about: "every field of the record, of every other type",
      inputs: leavesIn(record).flatMap((path, index) => {
        const values = [null, [], {}, true, 1.5, [["x"]]];
        return [values[index % values.length], values[(index + 2) % values.length]].map((value, n) =>
          text(`${JSON.stringify(value)} at ${path.join(".")} #${n}`, "refused TN-TYPE", () =>
            JSON.stringify(put(record, path, value)),
          ),
        );
      }),
    },
    {
      name: "numbers",
      about: "numbers at the edges of what programs count exactly",
      inputs: [
        ...[
          "1e400",
          "-1e400",
          "1e308",
          "9007199254740993",
          "9007199254740992",
          "1.5",
          "1.0000001",
          "0.1",
          "1e-1",
          "-1",
          "5e-324",
          "99999999999999999999999999",
          "-9007199254740993",
        ].map((raw) => fieldRaw(record, "count", raw, "refused")),
        ...["1.0", "1e0", "10e-1", "0.1e1", "100E-2", "1.00000000000000000000"].map((raw) =>
          fieldRaw(record, "count", raw, "accepted"),
        ),
        fieldRaw(record, "count", "1.00000000000000000001", "accepted"),
        ...["-0", "-0.0", "0e99999", "-0e-400", "0"].map((raw) => fieldRaw(record, "count", raw, "reviewed")),
        fieldRaw(record, "count", `1${"0".repeat(500_000)}`, "refused", "half a million digits"),
        fieldRaw(
          record,
          "count",
          `0.${"0".repeat(500_000)}1`,
          "refused",
          "half a million zeros after the point",
        ),
        fieldRaw(
          record,
          "count",
          `1e${"0".repeat(500_000)}`,
          "accepted",
          "an exponent of half a million zeros",
        ),
        ...["1", '"1"', "2", '"02"', "01"].map((raw) =>
          fieldRaw(
            record,
            "sex",
            raw,
            raw === "01" ? "refused TN-READ-JSON" : raw.startsWith('"') ? "reviewed" : "refused TN-TYPE",
          ),
        ),
      ],
    },
    {
      name: "codes-as-numbers",
      about: "codes that lost their zeros or their quotes on the way through a spreadsheet",
      inputs: (["ethnicity", "commune", "sex", "id", "agency", "recordId", "country"] as const).flatMap(
        (field) => [
          fieldValue(record, field, 4, "refused TN-TYPE", "a number"),
          fieldValue(record, field, 1e15, "refused TN-TYPE", "a large number"),
          fieldValue(record, field, true, "refused TN-TYPE", "a boolean"),
          fieldValue(record, field, "", "refused", "nothing"),
          fieldValue(record, field, " 01", "refused", "a blank before"),
          fieldValue(record, field, "01 ", "refused", "a blank after"),
          fieldValue(record, field, "1,0", "refused", "a comma"),
          fieldValue(record, field, "1.00E+11", "refused", "a number as Excel shows it"),
          fieldValue(record, field, "01\n", "refused", "a line break after"),
          fieldValue(record, field, "#N/A", "refused", "an error of a spreadsheet"),
        ],
      ),
    },
  ];
}

function put2(record: object, list: unknown[]): unknown {
  return { ...record, chuKySo: list };
}
