// 200 marked people through what the canaries of the packages do not reach: `check` and `audit` have theirs in the CLI,
// exchange in the sandbox. Here: validators of both uses, words, redaction, code tables, addresses, conversion both ways,
// recognition, comparison of systems, reports as HTML, signatures, translate, migrate and convert of the program.
//
// Left out, since they exist to hold the record: the record that a reading gives, the payload that a writing gives, cells of
// an annotated workbook, `signed.value` of a signature, a file that was asked for with values (`--with-examples`), the
// outbox and the store of the sandbox.

import { currentAddresses, loadAddressTables } from "@thongnhat/convert/addresses";
import { formats } from "@thongnhat/convert/formats";
import { makeMap, recognise, UnsettledError } from "@thongnhat/convert/table";
import { minimise, redact, ValidationError } from "@thongnhat/core";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadRegistry } from "../../../../cli/src/index.ts";
import { cli } from "../../../../cli/test/streams.ts";
import { address } from "../../../../code-tables/src/address/index.ts";
import { detectSystem } from "../../../../code-tables/src/detect-system/index.ts";
import { danToc, tinh, xa } from "../../../../code-tables/src/index.ts";
import { renderHtml } from "../../../../quality/src/html/index.ts";
import { audit, countRecords } from "../../../../quality/src/index.ts";
import { verifyJson } from "../../../../signing/src/index.ts";
import { wordsOf } from "../entries/record.ts";
import { TODAY } from "../seeds.ts";
import { marksIn, PEOPLE, recordOf } from "./people.ts";

const records = PEOPLE.map(recordOf);
let printed = "";
beforeEach(() => {
  printed = "";
  const keep = (chunk: unknown): boolean => {
    printed += String(chunk);
    return true;
  };
  for (const name of ["log", "warn", "error", "info", "debug"] as const)
    vi.spyOn(console, name).mockImplementation(keep);
});
afterEach(() => {
  expect(marksIn(printed)).toEqual([]);
  vi.restoreAllMocks();
});

/** Everything that an exception says. */
function errorText(error: unknown): string {
  const { message, stack, cause } = error as Error;
  return [message, stack, JSON.stringify(error), cause === undefined ? "" : errorText(cause)].join("\n");
}

test("the marks are in the records, or these tests would prove nothing", () => {
  expect(marksIn(JSON.stringify(records)).length).toBeGreaterThanOrEqual(390);
});

describe("nothing of 200 people is in", () => {
  test("issues, messages in both languages, exceptions and hidden records of the validators", () => {
    let said = "";
    for (const record of records) {
      for (const use of ["write", "read"] as const) {
        const result = khaiSinh.validate(record, { today: TODAY, use });
        said += wordsOf(result.ok ? result.warnings : result.issues);
      }
      try {
        khaiSinh.parse(record, { today: TODAY });
      } catch (error) {
        expect(error).toBeInstanceOf(ValidationError);
        said += errorText(error);
      }
      said += JSON.stringify(khaiSinh["~standard"].validate(record)).replace(/^\{"value".*/s, "");
      const descriptor = catalogue.records["ho-tich/khai-sinh"];
      if (descriptor)
        said += JSON.stringify([redact(record, descriptor), minimise(record, descriptor, "mo")]);
    }
    // The id of a record is what every report names it by, and is no field of a person.
    expect(marksIn(said.replace(/"maBanGhi":"[^"]*"/g, ""))).toEqual([]);
  });

  test("what code tables, addresses and the recognition of columns answer", () => {
    const said = PEOPLE.flatMap(({ name, id, address: place, email }) =>
      [name, id, place, email].map((text) => {
        const { rest: _, ...then } = address.parse(text, { asOf: TODAY });
        return JSON.stringify([
          danToc.match(text),
          tinh.check(text),
          xa.check(text, { asOf: TODAY }),
          xa.match(text),
          xa.translate(text, { from: "2025-06-30", to: TODAY }),
          then,
        ]);
      }),
    );
    const header = ["Họ tên", "Số định danh", "Nơi ở", "Thư điện tử", "Ghi chú"];
    const rows = PEOPLE.map(({ name, id, address: place, email, phone }) => [name, id, place, email, phone]);
    const found = recognise(header, rows, { record: "ho-tich/khai-sinh" });
    said.push(
      JSON.stringify(found),
      JSON.stringify(detectSystem(PEOPLE.map(({ id }) => id))),
      JSON.stringify(detectSystem(PEOPLE.map(({ name }) => name))),
    );
    try {
      said.push(
        JSON.stringify(
          makeMap(found, {
            message: "so",
            origin: "so-hoa",
            unitsAsOf: "2020-01-01",
            comment: "",
            say: ({ code }) => code,
          }),
        ),
      );
    } catch (error) {
      expect(error).toBeInstanceOf(UnsettledError);
      said.push(errorText(error));
    }
    expect(marksIn(said.join("\n"))).toEqual([]);
  });

  test("losses and doubts of reading, losses of writing, outcomes of addresses", async () => {
    const said: string[] = [];
    const entry = formats.find(({ id }) => id === "moj-hotich-sohoa/ht-khaisinh");
    const format = await entry?.load();
    for (const { name, id, phone, address: place } of PEOPLE) {
      const row = Object.fromEntries(
        (format?.columns ?? []).map((column, n) => [column, [name, id, phone, place][n % 4] ?? ""]),
      );
      const decoded = format?.decode(row, { unitsAsOf: "2020-01-01" });
      said.push(JSON.stringify([decoded?.losses, decoded?.issues]), wordsOf(decoded?.issues ?? []));
    }
    for (const record of records) {
      try {
        said.push(JSON.stringify(format?.encode(record).losses));
      } catch (error) {
        said.push(errorText(error));
      }
    }
    const tables = await loadAddressTables();
    const descriptor = catalogue.records["ho-tich/khai-sinh"];
    if (descriptor === undefined) throw new Error("no descriptor");
    for (const record of records)
      said.push(JSON.stringify(currentAddresses(record, descriptor, { mode: "add", tables }).issues));
    expect(marksIn(said.join("\n").replace(/\/khongRo[^"]*/g, ""))).toEqual([]);
  });

  test("the state and the report of an audit, as data and as HTML in both languages", async () => {
    const report = await audit(records, { today: TODAY });
    const said = [JSON.stringify(await countRecords(records, { today: TODAY })), JSON.stringify(report)];
    for (const locale of ["vi", "en"] as const) said.push(await renderHtml(report, { locale }));
    expect(marksIn(said.join("\n"))).toEqual([]);
  });

  test("the report on a signature, beside what was signed", async () => {
    const said: string[] = [];
    for (const [n, { name }] of PEOPLE.entries()) {
      const header = Buffer.from(JSON.stringify({ alg: "ES256", kid: name, [name]: name })).toString(
        "base64url",
      );
      const report = await verifyJson(records[n], `${header}..${Buffer.alloc(64).toString("base64url")}`, {
        trust: { profile: "vi-du", anchors: [] },
      });
      const { keyId: _, ...rest } = report;
      said.push(JSON.stringify(rest));
    }
    expect(marksIn(said.join("\n"))).toEqual([]);
  });

  test.each([
    ["convert", "so.csv", "--dry-run"],
    ["convert", "so.csv"],
    ["convert", "ks.ndjson", "--to", "1.0"],
    ["translate", "so.csv"],
    ["migrate", "ks.ndjson"],
    ["check", "ks.ndjson", "-f", "ndjson"],
  ])("what `%s %s %s` prints on standard error, and its report", async (...args) => {
    const rows = PEOPLE.map(({ name, id, address: place }) => [name, id, place, name].join(";"));
    const files = {
      "so.csv": ["Họ tên;Ngày sinh;Dân tộc;Nơi sinh", ...rows].join("\n"),
      "ks.ndjson": records.map((record) => JSON.stringify(record)).join("\n"),
    };
    const registry = await loadRegistry();
    for (const lang of ["vi", "en"]) {
      const { out, err } = await cli(
        [...args.filter((one) => one !== undefined), "--lang", lang],
        files,
        false,
        registry,
      );
      expect(`${out}${err}`.length).toBeGreaterThan(10);
      expect(marksIn(args[0] === "check" ? `${out}${err}` : err)).toEqual([]);
    }
  });
});
