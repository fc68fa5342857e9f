import { describe, expect, test } from "vitest";
import { loadRegistry } from "./registry.ts";
import { lookUpRecord, resolveRecord } from "./resolve.ts";

const registry = await loadRegistry();

describe("the name of a record", () => {
  test("is found in any spelling, and not guessed while a file is read", () => {
    for (const name of ["ho-tich/khai-sinh", "khai-sinh", "KhaiSinh", "KHAI-SINH"])
      expect(resolveRecord(name, registry), name).toBe("ho-tich/khai-sinh");
    expect(resolveRecord("khai-sih", registry)).toBeUndefined();
    expect(lookUpRecord("khai-sih", registry)).toEqual({ near: "ho-tich/khai-sinh" });
  });

  test("that several databases use is none of them", () => {
    expect(resolveRecord("vu-viec", registry)).toBeUndefined();
    expect(lookUpRecord("vu-viec", registry)).toMatchObject({
      several: expect.arrayContaining(["tro-giup-phap-ly/vu-viec", "boi-thuong-nha-nuoc/vu-viec"]),
    });
  });

  test("that leads to a file, or stands on every object, loads nothing", () => {
    const names = [
      "../ho-tich/khai-sinh",
      "ho-tich/../ho-tich/khai-sinh",
      "/etc/passwd",
      "..%2fx",
      "node:fs",
    ];
    for (const name of [...names, "__proto__", "constructor", "toString", "ho-tich/__proto__", "", "-", "\0"])
      expect(resolveRecord(name, registry), name).toBeUndefined();
  });
});
