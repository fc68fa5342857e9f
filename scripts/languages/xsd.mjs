// The XML Schema with every example as XML.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildShapes } from "../../packages/compiler/src/emit/languages/build.ts";
import { camelCase } from "../../packages/compiler/src/emit/writer.ts";
import { blocksOf } from "./guide.mjs";
import { missing } from "./round-trips.mjs";

export const xsd = {
  needs: () => missing(["xmllint"]),
  check(dir, { compiled, samples, write, isReal }) {
    write();
    const ids = compiled.model.databases.flatMap(({ records }) => records.map(({ id }) => id));
    const shapes = buildShapes(compiled, ids);
    const validate = (texts) => {
      const names = texts.map((text, at) => {
        writeFileSync(join(dir, `${at}.xml`), text);
        return `${at}.xml`;
      });
      const { status, stderr } = spawnSync(
        "xmllint",
        ["--noout", "--nonet", "--schema", "thongnhat.xsd", ...names],
        { cwd: dir, encoding: "utf8" },
      );
      return { ok: status === 0, stderr };
    };
    const known = samples.filter(
      ({ record, breaks }) =>
        breaks === undefined && !("truongMoi" in record) && record.noiDung?.loaiViecHoTich !== "viec-moi",
    );
    const good = validate(known.map((sample) => toXml(shapes, sample)));
    const faults = good.ok ? [] : [`ví dụ đúng bị từ chối: ${good.stderr.slice(0, 1000)}`];
    const shown = isReal ? validate(blocksOf("xml")) : good;
    if (!shown.ok) faults.push(`đoạn xml của hướng dẫn: ${shown.stderr.slice(0, 500)}`);
    const birth = known.find(({ id }) => id === "ho-tich/khai-sinh");
    for (const [what, change] of birth === undefined ? [] : REFUSED) {
      const text = change(toXml(shapes, birth));
      if (validate([text]).ok) faults.push(`${what} mà vẫn nhận`);
    }
    return faults;
  },
};

const REFUSED = [
  ["trường lạ", (xml) => xml.replace("</khaiSinh>", "<truongLa>x</truongLa></khaiSinh>")],
  ["thiếu trường bắt buộc", (xml) => xml.replace(/<luocDo>.*?<\/luocDo>/, "")],
  [
    "ngày không có thật",
    (xml) => xml.replace(/<hieuLucTu>.*?<\/hieuLucTu>/, "<hieuLucTu>2025-02-30</hieuLucTu>"),
  ],
  ["tháng 13", (xml) => xml.replace(/<ngaySinh>.*?<\/ngaySinh>/, "<ngaySinh>1985-13</ngaySinh>")],
  ["giá trị ngoài danh sách", (xml) => xml.replace(/<nguon>.*?<\/nguon>/, "<nguon>nguon-la</nguon>")],
  ["sai thứ tự", (xml) => xml.replace(/(<maBanGhi>.*?<\/maBanGhi>)(<luocDo>.*?<\/luocDo>)/, "$2$1")],
];

function toXml(shapes, { id, record }) {
  const { name } = shapes.records.find((one) => one.id === id);
  const space = `${shapes.base}xsd`;
  return `<${camelCase(name)} xmlns="${space}">${object(shapes, name, record)}</${camelCase(name)}>`;
}

function object(shapes, name, value) {
  const { fields } = shapes.classes.find((one) => one.name === name);
  return fields
    .flatMap((field) => {
      if (value[field.name] === undefined) return [];
      const [type, items] =
        field.type.kind === "list"
          ? [field.type.items, value[field.name]]
          : [field.type, [value[field.name]]];
      return items.map((item) => `<${field.name}>${content(shapes, type, item)}</${field.name}>`);
    })
    .join("");
}

function content(shapes, type, value) {
  if (type.kind === "class") return object(shapes, type.name, value);
  if (type.kind === "union") {
    const union = shapes.unions.find(({ name }) => name === type.name);
    const { name } = union.variants.find((variant) => variant.value === value[union.tag]);
    return `<${camelCase(name)}>${object(shapes, name, value)}</${camelCase(name)}>`;
  }
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
