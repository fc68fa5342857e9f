/**
 * The groups of guides in the sidebar, in order. A guide names its group and place at its top:
 * `group: ma` and `order: 20`; a guide without a group stands in the last one.
 */
export const GROUPS = [
  { id: "bat-dau", vi: "Bắt đầu", en: "Start" },
  { id: "kiem-tra", vi: "Kiểm tra dữ liệu", en: "Check data" },
  { id: "chuyen-doi", vi: "Dữ liệu từ hệ thống khác", en: "Data from other systems" },
  { id: "ma", vi: "Mã và danh mục", en: "Codes" },
  { id: "tich-hop", vi: "Tích hợp phần mềm", en: "Integrate" },
  { id: "trao-doi", vi: "Trao đổi giữa các hệ thống", en: "Exchange between systems" },
  { id: "don-vi", vi: "Cơ sở dữ liệu của đơn vị", en: "Your own database" },
  { id: "sua-chuan", vi: "Sửa chuẩn, phiên bản", en: "Change the standard" },
  { id: "khac", vi: "Khác", en: "More" },
] as const;
