// What follows a judgment: the court's judgment, the criminal record, the enforcement decision.
import type { BanAn, LyLich } from "@thongnhat/schemas/ly-lich-tu-phap";
import type { BanAnQuyetDinh, QuyetDinhThiHanhAn } from "@thongnhat/schemas/thi-hanh-an-dan-su";
import { about, CONVICTED, HOME, named } from "./people.ts";

/** Agency codes: the court, the keeper of criminal records, civil enforcement. */
export const COURT = "H98.5";
export const CRIMINAL_RECORDS = "G01.5";
export const ENFORCEMENT = "G15.9";

const COURT_NAME = { ten: "Tòa án nhân dân khu vực 1 Ví Dụ" };
const FEE = { soTien: "200000", loaiTien: "VND" };
const NOTHING = { soTien: "0", loaiTien: "VND" };

/** A criminal judgment with its civil part, as the court sends it. */
export function judgment(): BanAnQuyetDinh {
  return {
    sieuDuLieu: about({
      id: "ba-vi-du-2026-000001",
      record: "thi-hanh-an-dan-su/ban-an-quyet-dinh",
      owner: COURT,
      day: "2026-07-15",
    }),
    maBanAn: "ba-vi-du-2026-000001",
    loaiVanBanDuocThiHanh: "phan-dan-su-trong-an-hinh-su",
    soBanAn: "12/2026/HS-ST",
    ngayBanAn: "2026-06-10",
    coQuanBanHanh: COURT_NAME,
    ngayCoHieuLuc: "2026-07-10",
    thiHanhNgay: false,
    ngayNhan: "2026-07-15",
    thoiDiemTiepNhanDienTu: "2026-07-15T09:30:00+07:00",
    hinhThucNhan: "moi-truong-so",
    soThuTuSoNhan: "125",
    duongSu: [PARTY],
  };
}

const PARTY: NonNullable<BanAnQuyetDinh["duongSu"]>[number] = {
  maDuongSu: "ds-1",
  chuThe: {
    loaiChuThe: "ca-nhan",
    nguoi: {
      hoTen: CONVICTED.hoTen,
      ngaySinh: CONVICTED.ngaySinh,
      gioiTinh: "1",
      soDinhDanhCaNhan: CONVICTED.soDinhDanhCaNhan,
    },
  },
  vaiTro: ["phai-thi-hanh-an"],
  diaChi: HOME,
};

/** The criminal record of the convicted person and the judgment in it. */
export function criminalRecord(from: BanAnQuyetDinh, day: string): { record: LyLich; conviction: BanAn } {
  const recordId = "ll-vi-du-000004";
  const convictionId = `lltp-${from.maBanAn ?? ""}`;
  const version = { owner: CRIMINAL_RECORDS, day, regime: "lltp-luat-2025" };
  return {
    record: {
      sieuDuLieu: about({ ...version, id: recordId, record: "ly-lich-tu-phap/ly-lich" }),
      maLyLich: "LL-VI-DU-0004/2026",
      ngayLap: day,
      khoaDinhDanh: { loai: "so-dinh-danh", giaTri: CONVICTED.soDinhDanhCaNhan },
      caNhan: {
        ...CONVICTED,
        noiSinh: { maQuocGia: "VN", nguyenVan: "Thành phố Hà Nội" },
        noiCuTru: { loai: "thuong-tru", diaChi: HOME },
      },
      hoTenCha: named("Hoàng Văn Cha Ví Dụ"),
      hoTenMe: named("Đỗ Thị Mẹ Ví Dụ"),
      maBanAn: [convictionId],
      maCamDamNhiem: [],
      tinhTrangAnTich: "co-an-tich",
      coQuanLap: { ten: "Công an thành phố Ví Dụ" },
      lichSuTruyVet: [
        {
          thoiDiem: `${day}T09:00:00+07:00`,
          hanhDong: "lap",
          nguoiThucHien: { hoTen: named("Lê Thị Lý Lịch Ví Dụ"), chucDanh: "Cán bộ" },
          coQuan: { ten: "Công an thành phố Ví Dụ" },
        },
      ],
      thoiHanLuuTru: "vinh-vien",
    },
    conviction: {
      sieuDuLieu: about({ ...version, id: convictionId, record: "ly-lich-tu-phap/ban-an" }),
      maLyLich: recordId,
      thuTu: 1,
      soBanAn: from.soBanAn ?? "",
      ngayTuyenAn: from.ngayBanAn ?? "",
      toaAn: COURT_NAME,
      capXetXu: "so-tham",
      ngayCoHieuLuc: from.ngayCoHieuLuc ?? "",
      toiDanh: [
        {
          tenToi: "Tội trộm cắp tài sản",
          dieuLuat: { soKyHieu: "100/2015/QH13", dieu: "173", khoan: "1", ngayApDung: from.ngayBanAn ?? "" },
          maToiDanh: "173",
        },
      ],
      hinhPhatChinh: [{ loai: "tu-co-thoi-han", thoiHan: "P1Y6M" }],
      hinhPhatBoSung: [],
      anPhi: FEE,
      maQuyetDinhThiHanhAn: [],
      capNhatTaiNguonLuc: `${day}T09:00:00+07:00`,
    },
  };
}

/** The decision to collect the court fee, which enforcement takes by itself. */
export function enforcementDecision(from: BanAnQuyetDinh, day: string): QuyetDinhThiHanhAn {
  return {
    sieuDuLieu: about({
      id: "qd-vi-du-2026-000001",
      record: "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an",
      owner: ENFORCEMENT,
      day,
    }),
    maQuyetDinh: "qd-vi-du-2026-000001",
    soQuyetDinh: "210/QĐ-THADS",
    ngayQuyetDinh: day,
    coQuanThiHanhAn: { maDinhDanh: ENFORCEMENT, ten: "Thi hành án dân sự thành phố Ví Dụ", cap: "tinh" },
    tinhTrangThiHanhAn: "dang-thi-hanh",
    hieuLuc: day,
    loaiQuyetDinhThiHanhAn: "chu-dong",
    phuongThucRaQuyetDinh: "chu-dong",
    nguoiRaQuyetDinh: { hoTen: named("Lê Thị Thi Hành Ví Dụ"), chucDanh: "Trưởng Thi hành án dân sự" },
    banAn: {
      maBanAn: from.maBanAn ?? "",
      loaiBanAn: from.loaiVanBanDuocThiHanh ?? "",
      so: from.soBanAn ?? "",
      ngay: from.ngayBanAn ?? "",
      coQuan: COURT_NAME,
      ngayCoHieuLuc: from.ngayCoHieuLuc ?? "",
    },
    nguoiPhaiThiHanhAn: [...(from.duongSu ?? [])],
    khoanPhaiThiHanh: [
      {
        maKhoan: "k-1",
        loaiKhoan: "an-phi",
        dienChuDong: true,
        soTienPhaiThiHanh: FEE,
        dinhKy: false,
        laiChamThiHanh: false,
        soTienDaThiHanh: NOTHING,
        soTienDinhChi: NOTHING,
        soTienUyThac: NOTHING,
        soTienConPhaiThiHanh: FEE,
        trangThai: "dang-thi-hanh",
        quaTrinh: [{ maSuKien: "sk-1", denTrangThai: "dang-thi-hanh", thoiDiem: day }],
      },
    ],
    thoiHanTuNguyen: 10,
    hinhThucThongBao: "moi-truong-so",
    chapHanhVien: { hoTen: named("Phạm Văn Chấp Hành Ví Dụ"), chucDanh: "Chấp hành viên" },
    maHoSoThiHanhAn: "hs-vi-du-000001",
  };
}
