// What a writer sees in an editor, asked of the engine inside Visual Studio Code itself.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { getLanguageService, type SchemaConfiguration, TextDocument } from "vscode-json-languageservice";
import { readStandard } from "../../compiled.ts";
import { emitCatalogue } from "./catalogue.ts";
import { explainDialect } from "./dialect.ts";
import { FORMATS } from "./formats.ts";
import { emitEditor } from "./index.ts";
import { namedSchemas } from "./sources.ts";

const ROOT = join(import.meta.dirname, "../../../../..");
const { model, tables, sources } = readStandard(join(ROOT, "schemas"));
const emitted = emitEditor(model, tables);
const readme = readFileSync(join(ROOT, "schemas/dialect/README.md"), "utf8");
const dialect = explainDialect(sources.metaSchema, readme);
const catalogue = emitCatalogue(model, dialect, namedSchemas(model, tables));

interface Settings {
  readonly "json.schemas": readonly { fileMatch: string[]; url: string; schema?: object }[];
}
const settings = JSON.parse(catalogue.get(".vscode/settings.json") ?? "{}") as Settings;

/** The service as Visual Studio Code sets it up in this repository; a schema that nobody gave it cannot be fetched. */
const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  schemaRequestService: (uri) => {
    const path = uri.slice(pathToFileURL(ROOT).href.length + 1);
    const text = emitted.get(path.replace("packages/schemas/json/", ""));
    if (text !== undefined) return Promise.resolve(text);
    if (uri.startsWith("file:")) return Promise.resolve(readFileSync(new URL(uri), "utf8"));
    return Promise.reject(new Error(`no network: ${uri}`));
  },
});
service.configure({
  validate: true,
  schemas: settings["json.schemas"].map(({ fileMatch, url, schema }): SchemaConfiguration => {
    const uri = url.startsWith("./") ? pathToFileURL(join(ROOT, url)).href : url;
    return {
      uri,
      fileMatch: fileMatch.map((pattern) => `${pathToFileURL(ROOT).href}${pattern}`),
      ...(schema ? { schema } : {}),
    };
  }),
});

function open(path: string, text = readFileSync(join(ROOT, path), "utf8")) {
  const document = TextDocument.create(pathToFileURL(join(ROOT, path)).href, "json", 1, text);
  const json = service.parseJSONDocument(document);
  /** A place in the text, by what is written there, perhaps after something else. */
  const spot = (...marks: string[]) => {
    const offset = marks.reduce((from, mark) => text.indexOf(mark, from), 0);
    if (offset < 0) throw new Error(`not in ${path}: ${marks.join(" … ")}`);
    return document.positionAt(offset + 1);
  };
  return {
    hover: async (...marks: string[]) => {
      const found = await service.doHover(document, spot(...marks), json);
      return String((found?.contents as string[] | undefined)?.[0] ?? "");
    },
    faults: async () => {
      const found = await service.doValidation(document, json, {
        schemaRequest: "error",
        schemaValidation: "error",
      });
      return found.map(({ message, range }) => ({
        message,
        at: text.slice(document.offsetAt(range.start), document.offsetAt(range.end)),
      }));
    },
    complete: async (...marks: string[]) =>
      (await service.doComplete(document, spot(...marks), json))?.items ?? [],
  };
}

const BIRTH = "schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json";

describe("a birth record in the editor", () => {
  const birth = open(BIRTH);

  it("shows over the name of the child what it is, by which law and how sure that is, in Vietnamese", async () => {
    const text = await birth.hover('"nguoiDuocKhaiSinh"', '"hoTen"');
    expect(text).toMatch(/^Họ/);
    expect(text).toMatch(/Căn cứ: Luật Hộ tịch 60\/2014\/QH13, Điều 14/);
    expect(text).toMatch(/Độ chắc chắn: đã đọc văn bản/);
    expect(await birth.hover('"nguoiDuocKhaiSinh"', '"dayDu"')).toMatch(/Ví dụ: /);
  });

  it("shows over a code what it stands for, and from which table", async () => {
    const text = await birth.hover('"nguoiDuocKhaiSinh"', '"danToc"');
    expect(text).toMatch(/Danh mục: .* \(`dan-toc`\)/);
    expect(text).toMatch(/`01`: Kinh/);
  });

  it("says of the mother what holds for a mother", async () => {
    expect(await birth.hover('"me"')).toMatch(/^(Người )?[Mm]ẹ/);
    expect(await birth.hover('"me"', '"danToc"')).toMatch(/Dân tộc.*mẹ/);
  });

  it("finds nothing wrong with it", async () => {
    expect(await birth.faults()).toEqual([]);
  });

  it("underlines a wrong date, an unknown code and a misspelt field, and says in Vietnamese what to write", async () => {
    const wrong = readFileSync(join(ROOT, BIRTH), "utf8")
      .replace(/"ngayDangKy": "[^"]*"/, '"ngayDangKy": "12/08/2025"')
      .replace(/"danToc": "01"/, '"danToc": "Kinh"')
      .replace('"loaiKhaiSinh"', '"loaiKhaiSinhh"');
    const faults = await open(BIRTH, wrong).faults();
    expect(faults.find(({ at }) => at === '"12/08/2025"')?.message).toMatch(/năm-tháng-ngày/);
    expect(faults.find(({ at }) => at === '"Kinh"')?.message).toMatch(/Không phải mã của danh mục Dân tộc/);
    expect(faults.some(({ at }) => at === '"loaiKhaiSinhh"')).toBe(true);
    expect(faults).toHaveLength(3);
  });

  it("offers the codes of a table with their names", async () => {
    const items = await birth.complete('"nguoiDuocKhaiSinh"', '"danToc"', '"01"');
    const kinh = items.find(({ label }) => label === '"01"');
    expect(
      String(typeof kinh?.documentation === "string" ? kinh.documentation : kinh?.documentation?.value),
    ).toMatch(/^Kinh/);
    expect(items.length).toBeGreaterThan(50);
  });
});

describe("files in which the standard is written", () => {
  it("every file of the repository that an editor schema is for is free of faults", async () => {
    const faulty: unknown[] = [];
    for (const { fileMatch } of settings["json.schemas"]) {
      const files = fileMatch
        .filter((pattern) => pattern.startsWith("/schemas/"))
        .flatMap((pattern) => globSync(pattern.slice(1), { cwd: ROOT }));
      // Two of each kind are enough for the many: a message is checked against half a megabyte of schema.
      for (const file of files.sort().slice(0, 2)) {
        const faults = await open(file).faults();
        if (faults.length > 0) faulty.push({ file, faults: faults.slice(0, 3) });
      }
    }
    expect(faulty).toEqual([]);
  }, 120_000);

  it("a schema of the standard is checked by the dialect, which is not fetched", async () => {
    const path = "schemas/chung/1.0/nguoi.schema.json";
    const wrong = readFileSync(join(ROOT, path), "utf8").replace('"maxLength"', '"maxLenght"');
    expect(await open(path).faults()).toEqual([]);
    expect((await open(path, wrong).faults()).length).toBeGreaterThan(0);
  });

  it("a keyword of the dialect says what it means", async () => {
    const person = open("schemas/chung/1.0/nguoi.schema.json");
    expect(await person.hover('"x-evidence"')).toMatch(/Chắc đến đâu|chắc/);
    expect(await person.hover('"ngaySinh"', '"x-personal-data"')).toMatch(/dữ liệu cá nhân/);
  });

  it("a table without an owner and a mark that is none are underlined", async () => {
    const path = "schemas/code-tables/gioi-tinh/table.json";
    const text = readFileSync(join(ROOT, path), "utf8");
    const wrong = text.replace(/ *"owner": "[^"]*",\n/, "").replace('"recalled"', '"sure"');
    const faults = await open(path, wrong).faults();
    expect(faults.map(({ message }) => message).join("\n")).toMatch(/owner/);
    expect(faults.some(({ at }) => at === '"sure"')).toBe(true);
    expect(await open(path).hover('"mark"')).toMatch(/không nâng khi chưa đọc/);
  });

  it("a wrong example shows what its fields mean, and is not underlined for being wrong", async () => {
    const example = open("schemas/ho-tich/1.0/examples/khai-sinh/invalid/tn-code-dan-toc-la.json");
    expect(await example.faults()).toEqual([]);
    expect(await example.hover('"nguoiDuocKhaiSinh"', '"danToc"')).toMatch(/^Dân tộc/);
    expect(await example.hover('"path"')).toMatch(/Con trỏ/);
  });
});

describe("the catalogue", () => {
  it.each(["schemas/catalog.json", ".vscode/settings.json"])(
    "%s is what the standard gives today",
    (path) => {
      expect(readFileSync(join(ROOT, path), "utf8")).toBe(catalogue.get(path));
    },
  );

  it("has a schema for every record, and each of its files is there", () => {
    const { schemas } = JSON.parse(catalogue.get("schemas/catalog.json") ?? "{}") as {
      schemas: { url: string; name: string }[];
    };
    for (const { records } of model.databases)
      for (const { id } of records)
        expect(schemas.filter(({ name }) => name.endsWith(`(${id})`))).toHaveLength(2);
    const missing = schemas.filter(({ url }) => {
      const generated = emitted.has(url.replace("../packages/schemas/json/", ""));
      return !generated && globSync(url, { cwd: join(ROOT, "schemas") }).length === 0;
    });
    expect(missing).toEqual([]);
  });
});

it("what an editor asks of a format is never more than the format asks", () => {
  const vectors = ["identifiers", "partial-dates"].flatMap((name) => {
    const text = readFileSync(join(ROOT, `schemas/conformance/${name}.json`), "utf8");
    return (JSON.parse(text) as { cases: { fn: string; args: string[]; expect: unknown }[] }).cases;
  });
  const right = vectors.filter(({ fn, expect: verdict }) => fn === "formats" && verdict === true);
  const refused = right.filter(
    ({ args: [name = "", value = ""] }) =>
      !new RegExp(FORMATS[name as keyof typeof FORMATS].pattern).test(value),
  );
  expect(refused).toEqual([]);
  expect(right.length).toBeGreaterThan(20);
});
