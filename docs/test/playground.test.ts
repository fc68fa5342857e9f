import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readSamples } from "../src/playground/build/samples.ts";
import { describeInBrowser, seen, verdict } from "./playground-browser.ts";

const samples = readSamples(fileURLToPath(new URL("../../", import.meta.url)));
const right = JSON.parse(samples.right.text) as Record<string, unknown>;

const check = async (page: Page, text: string) => {
  await page.fill("#text", text);
  await page.click("#run");
  await page.waitForSelector("#result[aria-busy=false] .verdict");
};
const faultLines = (page: Page) =>
  page.locator(".lines .found").evaluateAll((items) =>
    items.map((item) => {
      const [no, title] = [".no", "h4"].map((part) => item.querySelector(part)?.textContent ?? "");
      return `${no}: ${/(?:TN|HT|KS)-[\w-]+/.exec(title ?? "")?.[0]} ${item.querySelector("mark")?.textContent}`;
    }),
  );
/** Drops a file of the disk on the page, as a hand would. */
const drop = async (page: Page, path: string) => {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement("input"), {
      type: "file",
      id: "hand",
      hidden: true,
    });
    document.querySelector("#hand")?.remove();
    document.body.append(input);
  });
  await page.setInputFiles("#hand", path);
  await page.evaluate(() => {
    const [file] = document.querySelector<HTMLInputElement>("#hand")?.files ?? [];
    const dataTransfer = new DataTransfer();
    if (file) dataTransfer.items.add(file);
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
};

describeInBrowser("the check page of the playground, opened by double click", ({ open, write }) => {
  test("finds three faults in a pasted record, each beside its line, and repairs one", async () => {
    const page = await open("index.html");
    await check(page, samples.wrong.text);
    expect(await faultLines(page)).toEqual([
      '41: HT-02 "huyen-lich-su"',
      '80: TN-TEXT-SPACE "Nguyễn  Minh Anh"',
      '104: TN-CODE-RETIRED "00001"',
    ]);
    expect(await verdict(page)).toContain("2 lỗi, 1 cảnh báo");
    const rule = page.locator("#dong-41 a");
    expect(await rule.getAttribute("href")).toBe("../tu-dien/ho-tich/khai-sinh.html#quy-tac-ht-02");
    await page.click("#dong-80 .repair");
    await page.waitForFunction(() => document.querySelectorAll(".lines .found").length === 2);
    expect(await page.inputValue("#text")).toBe(samples.wrong.text.replace("  Minh", " Minh"));
    expect(await seen(page.locator("#status"))).toContain("Đã sửa cách viết");
    await page.click("#undo");
    await page.waitForFunction(() => document.querySelectorAll(".lines .found").length === 3);
    expect(await page.inputValue("#text")).toBe(samples.wrong.text);
  });

  test("says in one sentence that a right record is right", async () => {
    const page = await open("index.html");
    await page.click("#sample-right");
    expect(await verdict(page)).toBe("Kết luận: bản ghi hợp lệ. Không có lỗi, không có cảnh báo.");
  });

  test("reads a table as the command line does, and names row and column", async () => {
    const page = await open("index.html");
    await page.click("#sample-table");
    await page.waitForSelector(".lines");
    expect(await faultLines(page)).toEqual(["4: TN-FORMAT 30/03/1985", "5: TN-CODE Kinh"]);
    expect(await seen(page.locator("#dong-4"))).toContain("hàng 4, cột nguoiDuocKhaiSinh.ngaySinh");
  });

  test("shows what a profile keeps", async () => {
    const page = await open("index.html");
    await page.selectOption("#profile", "chia-se-3458");
    await page.click("#sample-right");
    const kept = await seen(page.locator(".profile pre"));
    expect(JSON.parse(kept)).toHaveProperty("nguoiDuocKhaiSinh.hoTen");
    expect(kept).not.toContain("Cấp bản chính lần đầu");
  });

  test("finishes a file of 50 MB that is dropped, and paints its progress meanwhile", async () => {
    const good = JSON.stringify(right);
    const bad = good.replace('"danToc":"01"', '"danToc":"99"');
    const records = Math.ceil((50 * 1024 * 1024) / Buffer.byteLength(good));
    const lines = Array.from({ length: records }, (_, index) => (index % 100 === 99 ? bad : good));
    const path = write("so-lon.ndjson", lines.join("\n"));
    const page = await open("index.html");
    await page.evaluate(() => {
      const painted = new Set<number>();
      Object.assign(window, { painted });
      const look = () => {
        const bar = document.querySelector<HTMLProgressElement>("#progress");
        if (bar && !bar.hidden) painted.add(bar.value);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await drop(page, path);
    await page.waitForSelector("#result[aria-busy=false] .verdict", { timeout: 240_000 });
    const invalid = Math.floor(records / 100);
    const told = (await verdict(page)).replaceAll(".", "");
    expect(told).toContain(`${invalid} trên ${records} bản ghi`);
    const painted = await page.evaluate(() => (window as unknown as { painted: Set<number> }).painted.size);
    expect(painted).toBeGreaterThan(5);
    expect(Number(await page.getAttribute("#result", "data-slices"))).toBeGreaterThan(50);
    expect(await page.locator(".lines .found").count()).toBe(100);
    expect(await seen(page.locator("#dong-100 mark"))).toBe('"99"');
    expect(await page.inputValue("#text")).toBe("");
    // The whole of it is not in the page: only the lines that have findings.
    expect((await page.content()).length).toBeLessThan(1_000_000);

    await drop(page, path);
    await page.waitForFunction(
      () => (document.querySelector<HTMLProgressElement>("#progress")?.value ?? 0) > 0,
    );
    await page.click("#cancel");
    await page.waitForSelector("#result[aria-busy=false] .verdict");
    expect(await verdict(page)).toMatch(/Đã dừng theo yêu cầu, mới đọc \d+\s?% tệp\.$/);
  }, 300_000);

  test("takes hostile text for text, in values and in names of fields", async () => {
    const page = await open("index.html");
    const markup = '<img src=x onerror="window.hostile=true"><script>window.hostile=true</script>';
    const text = { ...right, ghiChu: ` ${markup}`, [markup]: markup, loaiDangKy: markup };
    await check(page, JSON.stringify(text, null, 2));
    await check(page, `sieuDuLieu.maBanGhi,${markup.replaceAll(",", "")}\n${markup},${markup}\n`);
    const addresses = await open("dia-chi.html");
    await addresses.fill("#addresses", markup);
    await addresses.click("button[type=submit]");
    await addresses.waitForSelector(".answer");
    for (const one of [page, addresses]) {
      expect(await one.locator("main img, main script").count()).toBe(0);
      expect(await one.evaluate(() => window.hostile)).toBeUndefined();
    }
  });

  test("shows a person's values in the text alone, never in what it says of it", async () => {
    const page = await open("index.html");
    const canary = "CANARY Trần Thị Bí Mật";
    const person = { hoTen: { dayDu: `${canary} 9` }, ngaySinh: canary, danToc: canary, [canary]: canary };
    const record = { ...right, nguoiDuocKhaiSinh: person, loaiDangKy: canary };
    const rows = `sieuDuLieu.maBanGhi,nguoiDuocKhaiSinh.ngaySinh,${canary}\n"${canary},x\n${canary},${canary},1\n`;
    for (const text of [JSON.stringify(record, null, 2), `{"a": "${canary}`, rows]) {
      await page.selectOption("#record", "ho-tich/khai-sinh");
      await check(page, text);
      expect(await page.locator(".issue").count()).toBeGreaterThan(0);
      const said = [".issue", "#result table", "#status", ".verdict", ".note"];
      for (const part of said)
        expect((await page.locator(part).allInnerTexts()).join()).not.toContain("CANARY");
    }
  });

  test.each([
    ["so.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "Excel hoặc tệp nén"],
    ["so.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "Office đời cũ"],
    ["so.csv.gz", gzipSync("a"), "nén gzip"],
    ["so.xml", "<?xml version='1.0'?><a/>", "XML"],
    ["trong.json", "", "Chưa có gì để kiểm tra"],
    ["anh.bin", new Uint8Array([0, 1, 2, 0xff, 0xfe, 0x80]), "không hiện được"],
    ["tcvn3.csv", Buffer.from("sieuDuLieu.maBanGhi\nNguy\xd4n V\xa8n \xaen\n", "latin1"), "TCVN3"],
  ])("says clearly what %s is", async (name, content, words) => {
    const page = await open("index.html");
    await page.selectOption("#record", "ho-tich/khai-sinh");
    await page.setInputFiles("#file", write(name, content));
    await page.waitForFunction(
      (text) => document.querySelector("#result")?.textContent?.includes(text),
      words,
    );
  });

  test("reads UTF-16, warns of it, and shows the lines", async () => {
    const page = await open("index.html");
    await page.selectOption("#record", "ho-tich/khai-sinh");
    await page.selectOption("#origin", "so-hoa");
    const path = write("utf16.csv", Buffer.from(`\ufeff${samples.table.text}`, "utf16le"));
    await page.setInputFiles("#file", path);
    await page.waitForSelector(".lines");
    expect(await seen(page.locator("#result table"))).toContain("TN-READ-UTF16");
    expect(await faultLines(page)).toContain("4: TN-FORMAT 30/03/1985");
  });

  test("copies the result in words", async () => {
    const page = await open("index.html", { permissions: ["clipboard-read", "clipboard-write"] });
    await check(page, samples.wrong.text);
    await page.getByRole("button", { name: "Chép kết quả" }).click();
    await page.waitForFunction(() => document.querySelector("#status")?.textContent === "Đã chép.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Kết luận: 1 trên 1 bản ghi phải sửa trước khi dùng\. 2 lỗi, 1 cảnh báo\.\n1 × /);
  });

  test("saves findings as CSV and JSON without leaving the page", async () => {
    const page = await open("index.html");
    await check(page, samples.wrong.text);
    const save = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    };
    const csv = await save("Tải CSV");
    expect(csv).toMatch(/^\ufeffdong,hang,cot,muc_do,ma,vi_tri,noi_dung\r\n/);
    expect(csv.trim().split("\r\n")).toHaveLength(4);
    const report = JSON.parse(await save("Tải JSON")) as { report: string; findings: unknown[] };
    expect(report).toMatchObject({ report: "thongnhat-check/1", totals: { errors: 2, warnings: 1 } });
    expect(report.findings).toHaveLength(3);
  });
});
