import { edxmlToTrangThaiVanBanLienThong } from "@thongnhat/code-tables/mappings/edxml--trang-thai-van-ban-lien-thong";
import { trangThaiVanBanLienThong } from "@thongnhat/code-tables/trang-thai-van-ban-lien-thong";
import type { Format } from "../format/format.ts";
import { makeFormat } from "../format/format.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import type { StatusPacket } from "./status-packet.ts";

const NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
const HEADER = "edXML.edXMLEnvelope.edXMLHeader";
const MESSAGE = `${HEADER}.MessageHeader`;

const text = (column: string, path: string): WireColumn => ({
  column: `${MESSAGE}.${column}`,
  as: "text",
  path,
});

/** The packet in the order in which it is written. There is no body. */
const columns: readonly WireColumn[] = [
  { column: `${MESSAGE}.ResponseFor.OrganId`, as: "organisation-code", path: "/vanBan/coQuan" },
  text("ResponseFor.Code", "/vanBan/soKyHieu"),
  { column: `${MESSAGE}.ResponseFor.PromulgationDate`, as: "partial-date", path: "/vanBan/ngayBanHanh" },
  text("ResponseFor.DocumentId", "/vanBan/maVanBan"),
  { column: `${MESSAGE}.From.OrganId`, as: "organisation-code", path: "/coQuan/maDinhDanh" },
  text("From.OrganizationInCharge", "/coQuan/coQuanChuQuan"),
  text("From.OrganName", "/coQuan/ten"),
  text("From.OrganAdd", "/coQuan/diaChi"),
  text("From.Email", "/coQuan/email"),
  text("From.Telephone", "/coQuan/dienThoai"),
  text("From.Fax", "/coQuan/fax"),
  text("From.Website", "/coQuan/trangThongTin"),
  {
    column: `${MESSAGE}.StatusCode`,
    as: "code",
    path: "/trangThai",
    mapping: "edxml--trang-thai-van-ban-lien-thong",
  },
  text("Description", "/moTa"),
  { column: `${MESSAGE}.Timestamp`, as: "moment", path: "/thoiDiem" },
  text("StaffInfo.Department", "/canBo/donVi"),
  text("StaffInfo.Staff", "/canBo/hoTen"),
  text("StaffInfo.Mobile", "/canBo/dienThoai"),
  text("StaffInfo.Email", "/canBo/email"),
];

/** The reader and writer of status packets; the standard has no record for them, so it is made here. */
export const statusFormat: Format<StatusPacket> = /* @__PURE__ */ makeFormat<StatusPacket>(
  {
    system: "edxml",
    message: "status",
    record: "van-thu/van-ban-den",
    version: "1.0",
    directions: ["decode", "encode"],
    carrier: {
      form: "xml",
      namespaces: { "": NAMESPACE, edXML: NAMESPACE },
      prefixes: { "edXML.edXMLEnvelope": "edXML" },
    },
    dates: ["yyyy/MM/dd", "yyyy/MM/dd HH:mm:ss"],
    constants: {},
    recordId: [],
    columns,
  },
  {
    mappings: { "edxml--trang-thai-van-ban-lien-thong": edxmlToTrangThaiVanBanLienThong },
    tables: { "trang-thai-van-ban-lien-thong": trangThaiVanBanLienThong },
  },
);
