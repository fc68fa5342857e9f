import { dayNumber } from "@thongnhat/core";
import { describe, expect, test } from "vitest";
import * as huyen from "../generated/huyen/codes.ts";
import * as loaiKhaiSinh from "../generated/loai-khai-sinh/codes.ts";
import * as quocGia from "../generated/quoc-gia/codes.ts";
import * as tinh from "../generated/tinh/codes.ts";
import * as xa from "../generated/xa/codes.ts";

type Codes = typeof xa;
const on = (table: Codes, code: string, date: string) => {
  const day = dayNumber(date);
  return table.hasBetween(code, day, day);
};

describe("membership through time", () => {
  test("district 001 exists on 30 June 2025 and not on 1 July 2025", () => {
    expect(on(huyen, "001", "2025-06-30")).toBe(true);
    expect(on(huyen, "001", "2025-07-01")).toBe(false);
    expect(huyen.has("001")).toBe(true);
  });

  test("the special zone of an island district has a code from 1 July 2025 only", () => {
    expect(on(xa, "11948", "2025-06-30")).toBe(false);
    expect(on(xa, "11948", "2025-07-01")).toBe(true);
  });

  test("a commune that was dissolved is known until 30 June 2025", () => {
    expect(on(xa, "00001", "2025-06-30")).toBe(true);
    expect(on(xa, "00001", "2026-01-01")).toBe(false);
  });

  test("a commune retired in February 2020 is answered from the one history we have", () => {
    expect(on(xa, "01405", "2019-01-01")).toBe(true);
    expect(on(xa, "01405", "2022-01-01")).toBe(false);
  });

  test("within three months of a date that only that history gives, the answer is not known", () => {
    expect(on(xa, "01405", "2020-08-01")).toBeUndefined();
  });

  test("a gap of a month between two editions of the history is not known, never wrong", () => {
    expect(on(xa, "00292", "2025-01-15")).toBeUndefined();
  });

  test("a code that the directory of July 2025 denies and the history keeps is not known", () => {
    expect(on(xa, "07693", "2025-06-30")).toBeUndefined();
    expect(on(xa, "07693", "2025-07-01")).toBe(false);
  });

  test("before the history begins nothing is known", () => {
    expect(on(xa, "00001", "1975-04-30")).toBeUndefined();
    expect(on(tinh, "01", "1990-01-01")).toBeUndefined();
  });

  test("what is in no edition is no code, on any date", () => {
    for (const code of ["99999", "0000", "000001", "", "0000a", " 0001", "０0001", "-0001", "1e4"]) {
      expect(xa.has(code)).toBe(false);
      expect(on(xa, code, "1975-04-30")).toBe(false);
    }
  });

  test("a year in which the code was valid on some day is enough", () => {
    expect(xa.hasBetween("11948", dayNumber("2025-01-01"), dayNumber("2025-12-31"))).toBe(true);
    expect(huyen.hasBetween("001", dayNumber("2025-01-01"), dayNumber("2025-12-31"))).toBe(true);
  });

  test("Hà Tây is a province until 2008 and not in 2015", () => {
    expect(on(tinh, "28", "2007-01-01")).toBe(true);
    expect(on(tinh, "28", "2015-01-01")).toBe(false);
  });

  test("a former state keeps its code until ISO withdrew it, and CS meant two states", () => {
    expect(on(quocGia, "SU", "1985-05-01")).toBe(true);
    expect(on(quocGia, "SU", "2000-05-01")).toBe(false);
    expect(on(quocGia, "CS", "1990-01-01")).toBe(true);
    expect(on(quocGia, "CS", "1998-01-01")).toBe(false);
    expect(on(quocGia, "CS", "2005-01-01")).toBe(true);
  });

  test("a table without dates has its codes on every date", () => {
    expect(on(loaiKhaiSinh, "bi-bo-roi", "1960-01-01")).toBe(true);
    expect(loaiKhaiSinh.has("5")).toBe(false);
    expect(loaiKhaiSinh.has("toString")).toBe(false);
  });

  test("the list of codes is filled when looked at, and is a list", () => {
    expect(xa.codes.length).toBe(11_210);
    expect(Array.isArray(xa.codes)).toBe(true);
    expect(xa.codes[0]).toBe("00001");
    expect(new Set(xa.codes).size).toBe(11_210);
    expect([...xa.codes].every((code) => xa.has(code))).toBe(true);
    expect(xa.codes.slice(0, 2)).toEqual(["00001", "00004"]);
    expect(() => (xa.codes as string[]).push("x")).toThrow(TypeError);
    expect(xa.has("x")).toBe(false);
  });
});
