import { existsSync, readdirSync, readFileSync } from "node:fs";

const EXAMPLES = new URL("../../../../schemas/ho-tich/1.0/examples/", import.meta.url);

type Fields = Record<string, unknown>;

const example = (path: string) => JSON.parse(readFileSync(new URL(path, EXAMPLES), "utf8")) as Fields;

/** The record in letters that the small checker of bytes decides about. */
function plain(value: Fields): Fields {
  const bare = JSON.stringify(value).normalize("NFD").replaceAll(/\p{M}/gu, "");
  return JSON.parse(bare.replaceAll("đ", "d").replaceAll("Đ", "D")) as Fields;
}

export const birth = example("khai-sinh/valid/01-dang-ky-moi-dung-han.json");
export const death = example("khai-tu/valid/01-dang-ky-moi-dung-han.json");
/** One valid record of each of six kinds: each one more is loaded by every thread of every test. */
const kinds = readdirSync(EXAMPLES)
  .filter((kind) => existsSync(new URL(`${kind}/valid/`, EXAMPLES)))
  .sort()
  .slice(-6)
  .flatMap((kind) => {
    const [first] = readdirSync(new URL(`${kind}/valid/`, EXAMPLES)).sort();
    return first === undefined ? [] : [example(`${kind}/valid/${first}`)];
  });
/** Valid, whether or not its letters are left out. */
export const plainBirth = plain(birth);

const line = (value: unknown) => JSON.stringify(value);
const numbered = (value: Fields, at: number) => ({
  ...value,
  sieuDuLieu: { ...(value.sieuDuLieu as Fields), maBanGhi: `bg-${at}` },
});
const many = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join("\n");

const GOOD = line(birth);
const BAD = line({ ...birth, loaiViecHoTich: "ket-hon", truongLa: 1 });

/** Files in which something is not as a reader likes it, by what that is. */
export const NASTY: Readonly<Record<string, string | Buffer>> = {
  "nothing at all": "",
  "blank lines only": "\n \r\n\t\n",
  "one record": `${GOOD}\n`,
  "no line end at the end": `${GOOD}\n${GOOD}`,
  "a return at the end": `${GOOD}\r\n${GOOD}\r`,
  "a byte order mark": `\ufeff${GOOD}\n${GOOD}\n\ufeff${GOOD}\n`,
  "line ends of Windows": `${GOOD}\r\n${BAD}\r\n\r\n${GOOD}\r\n`,
  "blanks around records": `  ${GOOD}\t \n\t${GOOD} \r\n ${BAD} \n${GOOD}   \n`,
  "blank lines between": `\n\n${GOOD}\n   \n${BAD}\n\n\n${GOOD}\n\n`,
  "broken lines": `{\n${GOOD}\n{"a":\n${GOOD.slice(0, -1)}\n}\n${GOOD}}\n${GOOD}${GOOD}\n[${GOOD}]\n"a"\n1\nnull\n${GOOD}\n`,
  "a record that goes on after its end": `${GOOD} x\n${GOOD},\n${GOOD}\u0000\n${GOOD}\n`,
  "a line break inside a record": `${GOOD.replace(",", ",\n")}\n${GOOD}\n${GOOD.replace('":"', '":"\n')}\n`,
  "a truncated last line": `${GOOD}\n${GOOD.slice(0, 200)}`,
  "half surrogate pairs": `${GOOD.replace('"ks', '"\\ud800ks')}\n{"a":"\\udc00"}\n{"\\ud83d":1}\n${GOOD}\n`,
  "keys that come twice": `${GOOD.replace("{", '{"ngayDangKy":"2025-08-12",')}\n{"a":1,"a":2}\n${GOOD}\n`,
  "numbers that are none": `{"a":NaN}\n{"a":-Infinity}\n{"a":01}\n{"a":1e999}\n${GOOD}\n`,
  "bytes that are not UTF-8": Buffer.concat([
    Buffer.from(`${GOOD}\n{"a":"`),
    Buffer.from([0xc3, 0x28, 0xff, 0xed, 0xa0, 0x80]),
    Buffer.from(`"}\n${GOOD}\n${BAD}\n`),
    Buffer.from(`${GOOD.slice(0, -1)},"a":"`),
    Buffer.from([0xe1, 0xbb]),
  ]),
  "zero bytes": `${GOOD}\n\u0000\n{"a":"\u0000"}\n${GOOD}\n`,
  "deep nesting": `${"[".repeat(70)}\n${'{"a":'.repeat(70)}\n${GOOD}\n`,
  "a prototype": `{"__proto__":{"a":1}}\n${GOOD.replace("{", '{"__proto__":1,')}\n{"constructor":1}\n${GOOD}\n`,
  "several kinds of record": many(60, (at) =>
    line(numbered([birth, death, plainBirth][at % 3] as Fields, at)),
  ),
  "six kinds of record, in turn and in runs": [
    many(kinds.length * 2, (at) => line(numbered(kinds[at % kinds.length] as Fields, at))),
    many(kinds.length * 3, (at) => (at % 17 === 5 ? "{}" : line(kinds[Math.floor(at / 3)]))),
    many(kinds.length, (at) => line({ ...kinds[at], truongLa: 1 })),
  ].join("\n"),
  "unknown kinds": `${GOOD.replace("ho-tich/khai-sinh", "ho-tich/khong-co")}\n${GOOD}\n${GOOD.replace("ho-tich/khai-sinh", "ho-tich/khai-tu")}\n{}\n${line({ ...birth, sieuDuLieu: {} })}\n${line({ ...birth, sieuDuLieu: 1 })}\n${GOOD}\n`,
  "a kind in other letters": `${GOOD.replace("ho-tich/khai-sinh", "KhaiSinh")}\n${GOOD}\n`,
  "kinds in turn, plain letters": many(80, (at) =>
    line(numbered((at % 2 === 0 ? plainBirth : plain(death)) as Fields, at)),
  ),
  "lines that are too long": `${GOOD}\n{"a":"${"x".repeat(9000)}"}\n${GOOD}\n${" ".repeat(9000)}\n${BAD}\n{"b":"${"y".repeat(30_000)}"}\n${GOOD}\n{"c":"${"z".repeat(20_000)}`,
  "a line of just the length": `${GOOD}\n{"a":"${"x".repeat(8000 - 8)}"}\n{"a":"${"x".repeat(8000 - 7)}"}\r\n{"a":"${"x".repeat(8000 - 8)}"}\r\n${GOOD}\n`,
  "many plain records": many(150, (at) => line(numbered(plainBirth, at))),
  "many records, some bad": many(120, (at) =>
    at % 7 === 0 ? BAD : at % 11 === 0 ? "{}" : line(numbered(at % 2 === 0 ? plainBirth : birth, at)),
  ),
  "many short lines": "{}\n1\n\n".repeat(1500),
  "a table": "ngayDangKy;soLuongBanSao\n2025-08-12;1\n",
  "a page": "<html></html>\n",
  "UTF-16": Buffer.from(`\ufeff${GOOD}\n${BAD}\n${GOOD}\n`, "utf16le"),
};
