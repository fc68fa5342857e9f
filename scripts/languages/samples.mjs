// Records that generated types must carry: every valid example, some from a later version, some broken.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Stands in the broken records: no message may repeat what a record holds. */
const SECRET = "khong-duoc-lap-lai";

/** @returns {{ id: string, record: object, breaks?: string }[]} `breaks`: the place that must be named */
export function samplesOf(schemas, ids) {
  const valid = ids.flatMap((id) => {
    const [database, name] = id.split("/");
    const folder = join(schemas, database, "1.0/examples", name, "valid");
    const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
    return files.map((file) => ({ id, record: JSON.parse(readFileSync(join(folder, file), "utf8")) }));
  });
  return [...valid, ...valid.filter((_, at) => at % 7 === 0).map(later), ...kinds(valid), ...broken(valid)];
}

/** A later version of the standard has fields that these types do not know. */
function later({ id, record }) {
  const sieuDuLieu = { ...record.sieuDuLieu, truongMoiBenTrong: { a: [1, "hai", {}, []] } };
  return { id, record: { ...record, sieuDuLieu, truongMoi: [{ ten: "Ví Dụ" }] } };
}

/** A later version has kinds of a union that these types do not know. */
function kinds(valid) {
  const found = valid.find(({ id }) => id === "ho-tich/trich-luc");
  if (found === undefined) return [];
  const noiDung = { loaiViecHoTich: "viec-moi", gi: [{}], so: 7 };
  return [{ id: found.id, record: { ...found.record, noiDung } }];
}

function broken(valid) {
  return ["ho-tich/khai-sinh", "ho-tich/ket-hon"].flatMap((wanted) => {
    const found = valid.find(({ id }) => id === wanted);
    if (found === undefined) return [];
    const { id, record } = found;
    return [
      { id, record: { ...record, soDangKy: SECRET }, breaks: "/soDangKy" },
      { id, record: { ...record, chuKySo: { nguoiKy: SECRET } }, breaks: "/chuKySo" },
    ];
  });
}

/** What is wrong with a round trip; one sentence a fault. */
export function faultsOf(samples, output, namesPlaces) {
  const lines = output.split("\n").filter((line) => line !== "");
  if (lines.length !== samples.length) return [`${samples.length} bản ghi vào, ${lines.length} dòng ra`];
  return samples.flatMap(({ id, record, breaks }, at) => {
    const line = lines[at];
    if (line.includes(SECRET)) return [`${id} #${at}: lời báo chứa giá trị của bản ghi`];
    const refused = line.startsWith("!");
    if (breaks === undefined)
      return refused || !isSame(JSON.parse(line), record)
        ? [`${id} #${at}: đọc rồi ghi lại ra khác: ${line.slice(0, 200)}`]
        : [];
    if (!refused) return [`${id} #${at}: sai ở ${breaks} mà vẫn nhận`];
    return namesPlaces && !line.includes(breaks)
      ? [`${id} #${at}: lời báo không nêu ${breaks}: ${line}`]
      : [];
  });
}

/** The same JSON, whatever the order of names. */
function isSame(left, right) {
  return canonical(left) === canonical(right);
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}
