import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { newDatabase, newExtension } from "@thongnhat/compiler";
import type { Json } from "../src/read/sources.ts";

const ROOT = join(import.meta.dirname, "../../..");
const LABEL = { vi: "Thử", en: "Test" };

/** An invented unit's workspace with one database and one extension of the birth record. */
export class UnitWorkspace {
  readonly dir: string = mkdtempSync(join(tmpdir(), "don-vi-"));
  readonly extension = "schemas/thu/1.0/khai-sinh.extension.json";

  constructor() {
    newDatabase(this.dir, { id: "thu", label: LABEL, unit: "G09", packages: "*", today: "2026-11-22" });
    newExtension(this.dir, "thu/khai-sinh", "ho-tich/1.0/khai-sinh", LABEL);
    mkdirSync(join(this.dir, "node_modules/@thongnhat"), { recursive: true });
    for (const name of ["core", "schemas", "code-tables", "validators", "zod"])
      symlinkSync(join(ROOT, "packages", name), join(this.dir, "node_modules/@thongnhat", name), "junction");
    symlinkSync(join(ROOT, "packages/zod/node_modules/zod"), join(this.dir, "node_modules/zod"), "junction");
  }

  read(path: string): Json {
    return JSON.parse(readFileSync(join(this.dir, path), "utf8"));
  }

  write(path: string, json: unknown): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), JSON.stringify(json, null, 2));
  }

  /** The extension with these parts in place of its own. */
  extend(parts: Json): void {
    this.write(this.extension, { ...this.read(this.extension), ...parts });
  }
}
