import { fails, set, UNREADABLE, warns, wrong } from "./defects.ts";
import type { Json, VolumeType } from "./types.ts";

const CHILD = "/nguoiDuocKhaiSinh";
const NAME = `${CHILD}/hoTen`;

/**
 * Births in volume, nearly three thousand bytes each.
 * @param example a valid registration in time, with both parents: the first example beside the schema
 */
export function khaiSinhVolume(example: Json): VolumeType {
  const pattern = structuredClone(example);
  const fills: Readonly<Record<string, unknown>> = {
    "/sieuDuLieu/maBanGhi": "ks-{id}",
    "/sieuDuLieu/coQuanChuQuan": "{unit}",
    "/sieuDuLieu/capNhatLuc": "2026-{nextMonth}-{day}T10:00:00+07:00",
    "/sieuDuLieu/nguonGoc/heThongNguon": "{system}",
    "/sieuDuLieu/nguonGoc/thoiDiemTiepNhan": "2026-{nextMonth}-{day}T08:15:00+07:00",
    "/sieuDuLieu/phienBan/hieuLucTu": "2026-{nextMonth}-{day}",
    "/sieuDuLieu/phienBan/ghiNhanLuc": "2026-{nextMonth}-{day}T10:00:00+07:00",
    "/soDangKy/so": "{key}/2026",
    "/ngayDangKy": "2026-{nextMonth}-{day}",
    "/noiDangKy/maDinhDanh": "{unit}",
    "/chuKySo/0/thoiDiemKy": "2026-{nextMonth}-{day}T09:58:00+07:00",
    [`${CHILD}/soDinhDanhCaNhan`]: "000{sexDigit}26{digits}",
    [NAME]: { dayDu: "{family} {given} Ví Dụ" },
    [`${CHILD}/ngaySinh`]: "2026-{month}-{day}",
    [`${CHILD}/ngaySinhBangChu`]:
      "Ngày {dayInWords} tháng {monthInWords} năm hai nghìn không trăm hai mươi sáu",
    [`${CHILD}/gioiTinh`]: "{sex}",
    "/me/hoTen": { dayDu: "Trần Thị Ví Dụ" },
    "/cha/hoTen": { dayDu: "{family} Văn Ví Dụ" },
    "/nguoiYeuCau/hoTen": { dayDu: "{family} Văn Ví Dụ" },
    "/nguoiKy/hoTen": { dayDu: "Phạm Minh Ví Dụ" },
    "/nguoiThucHien": { dayDu: "Lê Thị Ví Dụ" },
    "/giayChungSinh/ngayCap": "2026-{month}-{day}",
  };
  for (const [path, value] of Object.entries(fills)) set(pattern, path, value);
  return {
    record: "ho-tich/khai-sinh",
    pattern,
    defects: [
      wrong("no child", CHILD, undefined, fails("du", `TN-REQUIRED@${CHILD}`)),
      wrong("another event", "/loaiViecHoTich", "khai-tu", fails("dung", "TN-CONST@/loaiViecHoTich")),
      wrong("no name", `${NAME}/dayDu`, undefined, fails("du", `TN-REQUIRED@${NAME}/dayDu`)),
      wrong("31 February", `${CHILD}/ngaySinh`, "2026-02-31", fails("dung", `TN-FORMAT@${CHILD}/ngaySinh`)),
      wrong("text for a number", "/soLuongBanSao", "3", fails("dung", "TN-TYPE@/soLuongBanSao")),
      wrong("nobody's people", `${CHILD}/danToc`, "99", fails("thongNhat", `TN-CODE@${CHILD}/danToc`)),
      wrong("unknown field", "/me/truongLa", 1, fails("dung", "TN-UNKNOWN-FIELD@/me")),
      wrong(
        "address that is none",
        "/nguoiYeuCau/email",
        "vi.du",
        fails("dung", "TN-FORMAT@/nguoiYeuCau/email"),
      ),
      wrong("no place", "/noiDangKy", undefined, fails("du", "TN-REQUIRED-BY-ORIGIN@/noiDangKy")),
      wrong("two spaces", "/ghiChu", "Cấp bản chính  lần đầu", fails("sach", "TN-TEXT-SPACE@/ghiChu")),
      wrong(
        "mother as old as the child",
        "/me/ngaySinh",
        "2026-12-30",
        fails("dung", `KS-04@${CHILD}/ngaySinh`),
        warns("dung", "HT-07@/me/soDinhDanhCaNhan"),
      ),
      wrong(
        "in the electronic register after weeks",
        "/sieuDuLieu/phienBan/ghiNhanLuc",
        "2026-11-20T10:00:00+07:00",
        fails("song", "HT-S1@/sieuDuLieu/phienBan/ghiNhanLuc"),
      ),
      wrong("no paper of birth", "/giayChungSinh", undefined, fails("du", "KS-10@/giayChungSinh")),
      {
        name: "key and person twice",
        repeats: ["key", "person"],
        finds: [fails("sach", "TN-QUALITY-DUPLICATE-KEY@"), warns("sach", "TN-QUALITY-DUPLICATE-PERSON@")],
      },
      { name: "person twice", repeats: ["person"], finds: [warns("sach", "TN-QUALITY-DUPLICATE-PERSON@")] },
      ...UNREADABLE,
    ],
  };
}
