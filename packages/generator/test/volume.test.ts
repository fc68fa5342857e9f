import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "@thongnhat/core";
import { validators } from "@thongnhat/validators";
import { describe, expect, it } from "vitest";
import {
  chiTraVolume,
  type Defect,
  khaiSinhVolume,
  makeVolume,
  tienTrinhVolume,
  type VolumeOptions,
  type VolumeType,
} from "../src/index.ts";

const EXAMPLE = join(
  import.meta.dirname,
  "../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json",
);
const khaiSinh = khaiSinhVolume(JSON.parse(readFileSync(EXAMPLE, "utf8")) as { [name: string]: unknown });
const TYPES = [chiTraVolume, tienTrinhVolume, khaiSinh];
const TODAY = "2026-11-22";

function textOf(type: VolumeType, options: VolumeOptions): string {
  let text = "";
  makeVolume(type, options, (part) => {
    text += part;
  });
  return text;
}

const only = (type: VolumeType, defect?: Defect): VolumeType => ({
  ...type,
  defects: defect === undefined ? [] : [defect],
});

/** What the validator says of a line: codes and paths, places of lists as `*`. */
function said(record: string, line: string): string[] {
  const result = validators[record]?.validate(JSON.parse(line), { today: TODAY });
  if (result === undefined) throw new Error(`no validator for ${record}`);
  const issues = result.ok ? result.warnings : result.issues;
  return issues.map(({ code, path }) => {
    const template = path.replace(/\/\d+(?=\/|$)/g, "/*");
    return code === "TN-UNKNOWN-FIELD"
      ? `${code}@${template.slice(0, template.lastIndexOf("/"))}`
      : `${code}@${template}`;
  });
}

describe.each(TYPES)("$record in volume", (type) => {
  it("says nothing wrong when nothing is planted", () => {
    for (const line of textOf(type, { count: 600, share: 0 }).trimEnd().split("\n"))
      expect(said(type.record, line)).toEqual([]);
  });

  it.each(type.defects.filter(({ unreadable }) => unreadable === undefined))(
    "$name: the validator finds what was planted, and nothing else",
    (defect) => {
      const expected = defect.finds.map(({ key }) => key).filter((key) => !/^TN-QUALITY-|^HT-S/.test(key));
      // The first record has none before it that it could repeat.
      const lines = textOf(only(type, defect), { count: 40, share: 0.5 }).trimEnd().split("\n");
      const found = lines.map((line) => said(type.record, line).sort().join(" "));
      expect(new Set(found)).toEqual(new Set(["", expected.sort().join(" ")]));
    },
  );

  it("plants lines that cannot be read", () => {
    for (const defect of type.defects.filter(({ unreadable }) => unreadable !== undefined)) {
      const [line = ""] = textOf(only(type, defect), { count: 1, share: 1 }).split("\n");
      expect(() => JSON.parse(line) as unknown).toThrow();
    }
  });

  it("gives the same bytes for the same seed, and others for another", () => {
    const options = { count: 300, seed: 7 };
    expect(textOf(type, options)).toBe(textOf(type, options));
    expect(textOf(type, options)).not.toBe(textOf(type, { ...options, seed: 8 }));
  });

  it("counts its lines, and every planted defect in them", () => {
    let lines = 0;
    const planted = makeVolume(type, { count: 5000, share: 0.1 }, (text) => {
      lines += text.split("\n").length - 1;
    });
    const defects = Object.values(planted.defects).reduce((sum, count) => sum + count, 0);
    expect(lines).toBe(5000);
    expect(defects / 5000).toBeCloseTo(0.1, 1);
    expect(Object.keys(planted.defects).sort()).toEqual(type.defects.map(({ name }) => name).sort());
  });
});

it("no two children of the volume have the same folded name, birthday and sex unless that was planted", () => {
  const seen = new Set<string>();
  const count = 20_000;
  for (const line of textOf(only(khaiSinh), { count, share: 0 }).trimEnd().split("\n")) {
    const { nguoiDuocKhaiSinh: child } = JSON.parse(line) as {
      nguoiDuocKhaiSinh: { hoTen: { dayDu: string }; ngaySinh: string; gioiTinh: string };
    };
    seen.add([fold(child.hoTen.dayDu), child.ngaySinh, child.gioiTinh].join("|"));
  }
  expect(seen.size).toBe(count);
});
