import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newDatabase, newRule } from "@thongnhat/compiler";
import { expect, it } from "vitest";

const words = { vi: "Thử", en: "Test" };

it.each(["../x", "/x", "con", "com1", "a".repeat(300), "đào-tạo", "__proto__", ""])(
  "a name that no folder can safely have makes nothing: %s",
  (name) => {
    const dir = mkdtempSync(join(tmpdir(), "ten-"));
    try {
      expect(() => newDatabase(dir, { id: name, label: words, packages: "*", today: "2026-11-22" })).toThrow(
        "Tên không hợp lệ",
      );
      const rule = { id: "DT-01", path: "", cel: "true", message: words, fix: words } as const;
      expect(() => newRule(dir, `${name}/x`, { ...rule, severity: "warning" })).toThrow("Tên không hợp lệ");
      expect(readdirSync(dir)).toEqual([]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  },
);
