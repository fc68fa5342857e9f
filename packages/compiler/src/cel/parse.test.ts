import { describe, expect, it } from "vitest";
import { parseCel } from "./parse.ts";

describe("a text that is not CEL", () => {
  it.each([
    ["", 1, "Biểu thức rỗng."],
    ["   ", 4, "Biểu thức rỗng."],
    ["this.ngayDangKy ==", 17, 'Sau "==" thiếu một vế.'],
    ["has(this.me) && ", 14, 'Sau "&&" thiếu một vế.'],
    ["has(this.me) && (this.a ==)", 25, 'Sau "==" thiếu một vế.'],
    ["this.", 5, 'Sau "." thiếu một vế.'],
    ["this.a = 1", 8, "Một dấu = không phải phép so sánh."],
    ["this.a & this.b", 8, "Một dấu & không phải phép nối."],
    ["this.a | this.b", 8, "Một dấu | không phải phép nối."],
    ["this.a == 'x", 11, "Chuỗi mở bằng ' không được đóng."],
    ["this.a == “x”", 11, "Dấu nháy “ không phải dấu nháy của CEL."],
    ["has(this.me", 4, "Dấu ( không được đóng."],
    ["this.a in ['x', 'y'", 11, "Dấu [ không được đóng."],
    ["has(this.me))", 13, "Dấu ) không có dấu mở đi cùng."],
    ["this.?me", 6, "CEL ở đây không có phép đọc tuỳ chọn .?"],
    ["this.in == 1", 6, 'Trường không thể tên là "in": đó là từ của CEL.'],
    ["has(this.true)", 10, 'Trường không thể tên là "true": đó là từ của CEL.'],
    ["this.họTên == 'A'", 7, 'Ký tự "ọ" không dùng được ngoài chuỗi.'],
    ["has(this.a) and has(this.b)", 13, 'CEL không có từ "and".'],
    ["this.l.exists(if, true)", 15, '"if" là từ dành riêng của CEL, không làm tên được.'],
    ["this.a == 1 this.b", 13, "Không đọc được biểu thức từ chỗ này"],
  ])("%j", (text, column, message) => {
    const parsed = parseCel(text);
    if (parsed.ok) throw new Error("it was read");
    expect(parsed.problem.message).toContain(message);
    expect(parsed.problem.column).toBe(column);
    expect(parsed.problem.fix).not.toBe("");
  });

  it("is told so even when it nests without end", () => {
    expect(parseCel(`${"(".repeat(20_000)}true${")".repeat(20_000)}`).ok).toBe(false);
  });
});

describe("a text that is CEL", () => {
  it("keeps its macros and the columns of its names", () => {
    expect(parseCel("this.giamHo.exists(g, has(g.nguoi))")).toEqual({
      ok: true,
      ast: {
        kind: "macro",
        macro: "exists",
        column: 13,
        list: { kind: "field", name: "giamHo", column: 6, of: { kind: "name", name: "this", column: 1 } },
        variable: "g",
        body: { kind: "has", name: "nguoi", column: 29, of: { kind: "name", name: "g", column: 27 } },
      },
    });
  });

  it("has flat chains, however it is bracketed", () => {
    const parsed = parseCel("a && (b && c) && (d || e || f)");
    if (!parsed.ok || parsed.ast.kind !== "logic") throw new Error("not a chain");
    expect(parsed.ast.terms.map(({ kind }) => kind)).toEqual(["name", "name", "name", "logic"]);
  });
});
