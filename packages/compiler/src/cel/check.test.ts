import { describe, expect, it } from "vitest";
import { checkCel } from "./check.ts";
import { celFunctions } from "./functions.ts";
import { parseCel } from "./parse.ts";
import { sampleType } from "./test-record.ts";
import type { Problem } from "./types.ts";

describe("a rule that names what the record does not have", () => {
  it("is told the field it may have meant", () => {
    expect(problems("has(this.me) && notAfter(this.me.ngaySnh, today)")).toEqual([
      {
        message: 'Khối Nguoi không có trường "ngaySnh".',
        fix: 'Có phải "ngaySinh" không?',
        column: 34,
      },
    ]);
  });

  it("is told where the field stands when it was looked for one block too high", () => {
    expect(only("isFullDate(this.hoTen)").fix).toBe('Có phải "nguoiDuocKhaiSinh.hoTen" không?');
  });

  it("is told which fields there are when none is near", () => {
    expect(only("this.me.hoTen.abcxyz == 'A'").fix).toBe("Các trường có: dayDu, ho, ten.");
  });

  it.each([
    ["has(this.mee)", 10, 'Có phải "me" không?'],
    ["ngayDangKy == 'x'", 1, "Trường của bản ghi viết là this.ngayDangKy."],
    ["notAfter(this.ngayDangKy, todai)", 27, 'Có phải "today" không?'],
    ["this.giamHo.exists(g, x.loai == 'ca-nhan')", 23, 'Có phải "g" không?'],
    ["this.giamHo.loai == 'ca-nhan'", 13, "Dùng exists(x, …x.loai…), all(…), hoặc [0].loai."],
    ["this.giamHo.exists(g, has(g.nguoii))", 29, 'Có phải "nguoi" không?'],
    ["this.ngayDangKy.nam == 1999", 17, 'Bỏ ".nam".'],
    ["this.giamHo[0].giaTri == 'a'", 16, "Chỉ hỏi has(…), hoặc đổi tên trường trong lược đồ."],
    ["has(this.moRong[0].duLieu.x)", 27, "Chỉ hỏi has(…) chính phần mở, hoặc đưa trường vào lược đồ."],
  ])("%s", (rule, column, fix) => {
    expect(only(rule)).toMatchObject({ column, fix });
  });
});

describe("a rule that calls functions wrongly", () => {
  it.each([
    ["notAftr(this.ngayDangKy, today)", 1, 'Không có hàm "notAftr".', 'Có phải "notAfter" không?'],
    ["foo()", 1, 'Không có hàm "foo".', "Các hàm dùng được ở docs/cel.md."],
    ["this.giamHo.exist(g, true)", 13, 'Không có hàm "exist".', 'Có phải "exists" không?'],
    [
      "isFullDate(this.ngayDangKy, 1)",
      1,
      "isFullDate cần 1 đối số, ở đây có 2.",
      "Viết isFullDate(a: date).",
    ],
    [
      "this.ngayDangKy.notAfter(today)",
      17,
      "notAfter không đứng sau dấu chấm.",
      "Viết notAfter(a: date, b: date).",
    ],
    [
      "isFullDate(this.me.hoTen.ho)",
      26,
      "Đối số a của isFullDate cần chuỗi định dạng ngay-khuyet hoặc date hoặc date-time, ở đây là chuỗi không có định dạng ấy.",
      "isFullDate(a: date): đưa vào chuỗi định dạng ngay-khuyet hoặc date hoặc date-time.",
    ],
    [
      "notAfter(this.ngayDangKy, '2025-13-45x')",
      27,
      'Đối số b của notAfter cần chuỗi định dạng ngay-khuyet hoặc date hoặc date-time, ở đây là "2025-13-45x".',
      "notAfter(a: date, b: date): đưa vào chuỗi định dạng ngay-khuyet hoặc date hoặc date-time.",
    ],
    [
      "notAfterTime(this.ngayDangKy, this.lucLap)",
      19,
      "Đối số a của notAfterTime cần chuỗi định dạng date-time, ở đây là chuỗi ngay-khuyet.",
      "notAfterTime(a: time, b: time): đưa vào chuỗi định dạng date-time.",
    ],
    [
      "atMostMoney(this.tongTien, '1,5')",
      28,
      'Đối số b của atMostMoney cần chuỗi định dạng so-tien, ở đây là "1,5".',
      "atMostMoney(a: money, b: money): đưa vào chuỗi định dạng so-tien.",
    ],
    [
      "sumsTo(this.tongTien, [this.khoan[0].soTien, this.khoan[0].heSo])",
      23,
      "Đối số parts của sumsTo cần danh sách chuỗi định dạng so-tien, ở đây là danh sách.",
      "sumsTo(total: money, parts: moneys): đưa vào danh sách chuỗi định dạng so-tien.",
    ],
    [
      "sumsTo(this.tongTien, this.khoan.map(k, k.heSo))",
      34,
      "Đối số parts của sumsTo cần danh sách chuỗi định dạng so-tien, ở đây là danh sách.",
      "sumsTo(total: money, parts: moneys): đưa vào danh sách chuỗi định dạng so-tien.",
    ],
    [
      "sumsTo(this.tongTien, this.tongTien)",
      28,
      "Đối số parts của sumsTo cần danh sách chuỗi định dạng so-tien, ở đây là chuỗi so-tien.",
      "sumsTo(total: money, parts: moneys): đưa vào danh sách chuỗi định dạng so-tien.",
    ],
    [
      "eventsReach(this.khoan, 'nhap')",
      18,
      "Đối số events của eventsReach cần danh sách khối SuKienTrangThai, ở đây là danh sách.",
      "eventsReach(events: events, state: string): đưa vào danh sách khối SuKienTrangThai.",
    ],
    ["stepsAllowed('ban-gi', this.suKien)", 14, 'Không có vòng đời "ban-gi".', 'Có phải "ban-ghi" không?'],
    [
      "stepsAllowed('xyzuvw', this.suKien)",
      14,
      'Không có vòng đời "xyzuvw".',
      "Tên vòng đời là tên tệp trong schemas/<CSDL>/<phiên bản>/states.",
    ],
    [
      "stepsAllowed(this.loaiDangKy, this.suKien)",
      19,
      "stepsAllowed cần tên vòng đời viết thẳng trong dấu nháy.",
      'Viết ví dụ stepsAllowed("ban-ghi", this.suKien).',
    ],
    [
      "stepsAllowed('cua-don-vi', this.suKien)",
      14,
      'Vòng đời "cua-don-vi" là của đơn vị: stepsAllowed chỉ nhận vòng đời của chuẩn.',
      "Dùng vòng đời của chuẩn, hoặc bỏ quy tắc này.",
    ],
    [
      "atLeastAge(this.me.ngaySinh, today, '18')",
      37,
      'Đối số years của atLeastAge cần số nguyên, ở đây là "18".',
      "atLeastAge(birth: date, on: date, years: int): đưa vào số nguyên.",
    ],
    [
      "isName(this.me)",
      13,
      "Đối số s của isName cần chuỗi, ở đây là khối Nguoi.",
      "isName(s: string): đưa vào chuỗi.",
    ],
    [
      "has(this)",
      1,
      "has(…) cần đúng một trường đọc bằng dấu chấm.",
      "Viết has(this.truong); với danh sách dùng size(…) hoặc exists(…).",
    ],
    [
      "this.me.hoTen.ho.matches('^A')",
      18,
      "Quy tắc không dùng matches: mỗi ngôn ngữ hiểu biểu thức chính quy một cách.",
      "Đặt pattern hoặc format trong lược đồ, hay dùng startsWith, endsWith, contains.",
    ],
    [
      "string(this.soBan) == '1'",
      1,
      "Quy tắc không dùng hàm đổi loại string(…).",
      "So sánh các giá trị cùng loại; ngày tháng dùng hàm ở docs/cel.md.",
    ],
    [
      "this.giamHo.exists(this.x, true)",
      13,
      "exists viết không đúng.",
      "Viết danhSach.exists(x, dieuKien) với x là tên biến.",
    ],
    [
      "this.me.quocTich.contains('VN')",
      9,
      "contains chỉ dùng cho chuỗi, ở đây là danh sách.",
      "Tìm trong danh sách thì viết giaTri in danhSach.",
    ],
    ["startsWith('a')", 1, "startsWith viết không đúng.", 'Viết chuoi.startsWith("…").'],
    [
      "size(this.me) == 1",
      11,
      "size không đo được khối Nguoi.",
      "Chỉ đo chuỗi (số ký tự) hoặc danh sách (số phần tử).",
    ],
  ])("%s", (rule, column, message, fix) => {
    expect(problems(rule)).toEqual([{ message, fix, column }]);
  });
});

describe("a rule whose values do not fit", () => {
  it.each([
    ["this.ngayDangKy < '2000'", 6, "Không so thứ tự chuỗi bằng <"],
    ["this.soBan < this.me.hoTen.ho", 28, "Không so thứ tự chuỗi bằng <"],
    ["this.coToaAn < true", 6, "< không so được đúng/sai."],
    ["this.me == this.cha", 6, "== không so được khối Nguoi."],
    ["this.me.quocTich == ['VN']", 9, "== không so được danh sách."],
    ["this.soBan == '1'", 12, "== so số nguyên với chuỗi: không bao giờ bằng nhau."],
    ["this.me.ngaySinh == this.ngayDangKy", 18, "== so mặt chữ, mà ngày khuyết"],
    ["this.me.gioiTinh == 'nam'", 21, '"nam" không phải giá trị của trường này.'],
    ["this.loaiDangKy in ['moi', 'quahan']", 28, '"quahan" không phải giá trị của trường này.'],
    ["this.soBan in ['1']", 12, "in tìm số nguyên trong danh sách chuỗi: không bao giờ thấy."],
    ["'a' in this.me.hoTen.ho", 22, "in cần một danh sách, ở đây là chuỗi."],
    ["this.me in [this.cha]", 6, "in không tìm được khối Nguoi."],
    ["this.soBan in ['1', 2]", 15, "Danh sách có các phần tử khác loại."],
    ["this.me && this.coToaAn", 6, "&& cần đúng/sai, ở đây là khối Nguoi."],
    ["!this.soBan", 7, "! cần đúng/sai, ở đây là số nguyên."],
    ["this.soBan ? true : false", 6, "? : cần đúng/sai, ở đây là số nguyên."],
    ["(this.coToaAn ? 1 : 'a') == 1", 21, "Hai nhánh của ? : khác loại: số nguyên và chuỗi."],
    ["this.me.exists(x, true)", 6, "exists chỉ dùng cho danh sách, ở đây là khối Nguoi."],
    ["this.giamHo.exists(today, true)", 13, 'Biến "today" trùng với một tên đã có.'],
    ["this.giamHo.all(g, g.quanHe)", 22, "all cần đúng/sai, ở đây là chuỗi."],
    ["this.giamHo[this.soBan].quanHe == 'a'", 18, "Vị trí trong danh sách phải là một số từ 0."],
    ["this.ngayDangKy", 6, "Quy tắc phải cho đúng hoặc sai, còn biểu thức này cho chuỗi ngay-khuyet."],
    [
      "this.giamHo.filter(g, has(g.nguoi))",
      13,
      "Quy tắc phải cho đúng hoặc sai, còn biểu thức này cho danh sách.",
    ],
    ["this.soBan + 1 == 2", 12, "Quy tắc không dùng phép tính +."],
    ["this.me == null", 12, "Quy tắc không dùng null"],
    ["this.soBan == 1.5", 15, "Quy tắc không dùng số thập phân."],
    ["this.soBan == 1u", 15, "Quy tắc không dùng số không dấu"],
    ["this.soBan == 9007199254740993", 15, "Quy tắc không dùng số nguyên ngoài ±2^53."],
    ["this.me.hoTen.ho == b'a'", 21, "Quy tắc không dùng dãy byte"],
    ["{'a': 1}.a == 1", 1, "Quy tắc không dùng đối tượng hay bảng"],
    ["this.giamHo.existsOne(g, true)", 13, "Quy tắc không dùng macro existsOne."],
  ])("%s", (rule, column, message) => {
    const problem = only(rule);
    expect(problem.message).toContain(message);
    expect(problem.column).toBe(column);
    expect(problem.fix).not.toBe("");
  });

  it("is told all its mistakes at once, in the order of the text", () => {
    expect(problems("has(this.x1) && this.soBan == 'a' && foo(this.y1)").map(({ column }) => column)).toEqual(
      [10, 28, 38, 47],
    );
  });
});

describe("a right rule", () => {
  it.each([
    "has(this.giamHo[0].giaTri)",
    "this.giamHo.exists(g, g.loai == 'to-chuc')",
    "this.me.gioiTinh in ['1', '2']",
    "sameDay(this.ngayDangKy, '2025-07')",
    "has(this.moRong[0].duLieu)",
    "this.giamHo.map(g, has(g.nguoi), g.nguoi).all(n, isFullDate(n.ngaySinh))",
    "this.me.quanHe[0].quanHe[0].quanHe[0].daChet",
    "idMatchesSex('001099000001', this.me.gioiTinh)",
    "this.me.noiCuTru.ngayHieuLuc == this.cha.noiCuTru.ngayHieuLuc",
    "notAfter(this.lucLap, this.ngayDangKy)",
    "isFullDate('2025-07-01T08:00:00+07:00')",
    "sumsTo(this.tongTien, [this.khoan[0].soTien, '1.5'])",
    "sumsTo(this.tongTien, [])",
    "sumsTo(this.tongTien, this.khoan.filter(k, has(k.soTien)).map(k, k.soTien))",
    "eventsReach(this.suKien, 'nhap') && stepsAllowed('ban-ghi', this.suKien)",
  ])("%s", (rule) => {
    expect(problems(rule)).toEqual([]);
  });
});

const machines = { ids: new Set(["ban-ghi"]), own: new Set(["cua-don-vi"]) };

function problems(text: string): Problem[] {
  const parsed = parseCel(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return checkCel(parsed.ast, sampleType, celFunctions, machines);
}

function only(text: string): Problem {
  const [first, ...rest] = problems(text);
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error(`no problem found in ${text}`);
  return first;
}
