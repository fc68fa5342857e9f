import type { CodeTable } from "@thongnhat/code-tables";
import type { Category } from "../categories.ts";
import { diagnose } from "../diagnose/diagnose.ts";
import type { ComparedField } from "../diagnose/types.ts";
import type { StalePath, Statement } from "./statements.ts";

/** Differences that leave the content the same. */
const WRITTEN_OTHERWISE: ReadonlySet<Category | undefined> = new Set<Category | undefined>([
  undefined,
  "khac-kieu",
  "khac-khoang-trang",
  "khac-hoa-thuong",
  "khac-vi-tri-dau",
  "khac-cach-viet",
  "mat-so-0",
  "ghi-ten-thay-ma",
  "ma-tuong-duong",
]);

const TABLES: Readonly<Partial<Record<StalePath, string>>> = {
  "/trangThaiSong": "trang-thai-song",
  "/tinhTrangHonNhan": "tinh-trang-hon-nhan",
  "/gioiTinh": "gioi-tinh",
  "/danToc": "dan-toc",
};

/** How a field of the register is read. */
export function fieldOf(path: StalePath, tables: ReadonlyMap<string, CodeTable>): ComparedField {
  const table = tables.get(TABLES[path] ?? "");
  if (table !== undefined) return { kind: "code", table };
  return { kind: path === "/hoTenKhaiSinh" ? "name" : "date" };
}

/** What all events so far say of one field of one person; later ones come after earlier ones. */
export class Standing {
  readonly #over = new Set<string>();
  #now: string | undefined;
  /** Type of the event that spoke last. */
  event = "";

  /** More former values than anybody has: a hostile file must not fill the memory. */
  static readonly #most = 100;

  add({ over, now }: Pick<Statement, "over" | "now">, event: string): void {
    if (this.#now !== undefined && now !== undefined) this.#remember(this.#now);
    for (const value of over) this.#remember(value);
    if (now !== undefined) {
      this.#now = now;
      this.#over.delete(now);
    }
    this.event = event;
  }

  /** Does the register still say what is over? Never where it says something that no event knows of. */
  contradicts(field: ComparedField, value: unknown): boolean {
    if (this.#now !== undefined && same(field, value, this.#now)) return false;
    for (const former of this.#over) if (same(field, value, former)) return true;
    return false;
  }

  #remember(value: string): void {
    if (this.#over.size < Standing.#most) this.#over.add(value);
  }
}

function same(field: ComparedField, a: unknown, b: string): boolean {
  return WRITTEN_OTHERWISE.has(diagnose(field, a, b));
}
