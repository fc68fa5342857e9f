import type { RecordDescriptor } from "@thongnhat/core";
import type { CoQuan } from "@thongnhat/schemas/chung";
import type {
  DauMoiLienHe,
  PhanPhoiTapDuLieu,
  SieuDuLieuTapDuLieu,
} from "@thongnhat/schemas/trung-tam-du-lieu-quoc-gia";
import { digestOf } from "../digest/digest.ts";
import { dayInVietnam, momentInVietnam } from "../sharing/period.ts";
import { type MakingUnit, madeMetadata } from "./metadata.ts";
import { ownerOn, SCHEMA_BASE, subjectOf } from "./standard.ts";

/** What the standard cannot know of a dataset: decisions of its owner, codes of the tables named. */
export interface DatasetOptions {
  /** The unit that describes it. */
  readonly unit: MakingUnit;
  /** Id of the dataset, written as a URI: `urn:vn:gov:g15:tap-du-lieu:ho-tich`. */
  readonly id: string;
  /** Table `mien-du-lieu`: `con-nguoi`, `phap-nhan`… */
  readonly domain: string;
  /** Table `lop-du-lieu`: `goc`, `chu`, `giao-dich`… */
  readonly layer: string;
  /** Table `loai-chia-se-du-lieu`: `bat-buoc`, `theo-yeu-cau`, `mo`. */
  readonly sharing: string;
  /** Table `phan-loai-du-lieu`: `thong-thuong`, `quan-trong`, `cot-loi`. */
  readonly importance: string;
  /** Table `tan-suat-cap-nhat`: `lien-tuc`, `hang-ngay`… */
  readonly frequency: string;
  /** Files and services from which it is taken. */
  readonly distributions: readonly PhanPhoiTapDuLieu[];
  /** Whom to ask; an office, better than a person. */
  readonly contact: DauMoiLienHe;
  /** Owner; default the owner of the database in the standard. */
  readonly owner?: CoQuan;
  /** Licence of open data, a URI. */
  readonly licence?: string;
  /** Last update of the data, ISO 8601 with offset; default now. */
  readonly updated?: string;
  /** Version of this description. */
  readonly version?: number;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: number;
}

/**
 * The metadata of a dataset, in the shape of DCAT with the national additions. Title, description, owner, schema and
 * the class of personal data come from the standard; what is decided by law or by the owner is asked for, never
 * guessed. The list of fields is known from second hand (QĐ 2439/QĐ-TTg as reported; its annexes were not read).
 *
 * @param name - a database `ho-tich`, or one record of it `ho-tich/khai-sinh`
 * @param options - the decisions of the owner
 * @returns a record of type `trung-tam-du-lieu-quoc-gia/sieu-du-lieu`
 * @throws MessageError `unknown-database`
 */
export async function describeDataset(name: string, options: DatasetOptions): Promise<SieuDuLieuTapDuLieu> {
  const { database, records } = subjectOf(name);
  const now = options.now ?? Date.now();
  const today = dayInVietnam(now);
  const one = name.includes("/") ? records[0] : undefined;
  const title = one === undefined ? database.label : both(database.label, one.label);
  const list = records.map(({ label }) => label.vi).join("; ");
  const made = {
    id: `sdl-${(await digestOf(options.id)).slice(8, 40)}`,
    record: "trung-tam-du-lieu-quoc-gia/sieu-du-lieu",
    schemaVersion: "1.0",
    version: options.version,
    now,
  };
  return {
    sieuDuLieu: madeMetadata(made, options.unit),
    maTapDuLieu: options.id,
    tieuDe: { vi: title.vi, en: title.en },
    moTa: {
      vi:
        one === undefined ? `${database.description} Gồm: ${list}.` : `${title.vi}. ${database.description}`,
    },
    coQuanChuQuan: options.owner ?? { ten: ownerOn(database, today) ?? options.unit.name },
    ngayPhatHanh: today,
    mienDuLieu: options.domain,
    lopDuLieu: options.layer,
    loaiChiaSe: options.sharing,
    luocDo: one === undefined ? `${SCHEMA_BASE}${name}/${database.version}/` : schemaId(one),
    tanSuatCapNhat: options.frequency,
    capNhatLanCuoi: options.updated ?? momentInVietnam(now),
    chuaDuLieuCaNhan: personalClass(records),
    phanLoaiDuLieu: options.importance,
    ...(options.licence === undefined ? {} : { giayPhep: options.licence }),
    phanPhoi: [...options.distributions],
    dauMoi: options.contact,
  };
}

function both(database: { vi: string; en: string }, record: { vi: string; en: string }) {
  return { vi: `${database.vi}: ${record.vi}`, en: `${database.en}: ${record.en}` };
}

function schemaId({ id, version }: RecordDescriptor): string {
  const [database, record] = id.split("/");
  return `${SCHEMA_BASE}${database}/${version}/${record}.schema.json`;
}

/** The highest class of any field, also where a record says it of a field of a shared block. */
function personalClass(records: readonly RecordDescriptor[]): string {
  const classes = new Set(
    records.flatMap(({ defs, overlays }) => [
      ...Object.values(defs).flatMap(({ fields, overlays: own }) =>
        [...Object.values(fields), ...Object.values(own ?? {})].map(({ personalData }) => personalData),
      ),
      ...Object.values(overlays).map(({ personalData }) => personalData),
    ]),
  );
  if (classes.has("sensitive")) return "nhay-cam";
  return classes.has("basic") ? "co-ban" : "khong";
}
