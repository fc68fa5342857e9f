import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cli } from "../../test/streams.ts";
import type { Io } from "../program/io.ts";
import { runSandbox, type SandboxCommand, type SandboxWorld } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-sandbox-"));
afterAll(() => rmSync(folder, { recursive: true }));

const load: SandboxWorld["load"] = () => import("@thongnhat/sandbox");

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the verb; what `meanwhile` does with the running server happens before it is stopped. */
async function start(
  command: Omit<SandboxCommand, "lang"> & { readonly lang?: "vi" | "en" } = {},
  meanwhile: (out: string) => Promise<void> = async () => {},
  loading = load,
): Promise<Ran> {
  const printed = { out: "", err: "" };
  const target = (name: "out" | "err") => ({
    write(text: string) {
      printed[name] += text;
      return true;
    },
    once() {},
  });
  // The verb prints, and does nothing else with the world around it.
  const io = { out: target("out"), err: target("err") } as unknown as Io;
  const code = await runSandbox({ port: "0", seed: false, lang: "vi", ...command }, io, {
    load: loading,
    watch: () => () => meanwhile(printed.out),
  });
  return { code, ...printed };
}

/** A module loader that fails as Node does. */
function failing(code: string, message: string): SandboxWorld["load"] {
  return () => Promise.reject(Object.assign(new Error(message), { code }));
}

function narrow(text: string): void {
  for (const line of text.split("\n").filter((line) => !line.startsWith("  curl ")))
    expect([...line].length, line).toBeLessThanOrEqual(80);
}

describe("thongnhat sandbox", () => {
  it("says where it is, who may call, and two commands that work", async () => {
    const statuses: number[] = [];
    const { code, out, err } = await start({ seed: true }, async (said) => {
      for (const [line] of said.matchAll(/^ {2}curl .*$/gm)) {
        const [url = ""] = /http[^"]+/.exec(line) ?? [];
        const headers = [...line.matchAll(/-H "([^:]+): ([^"]+)"/g)].map(([, name, value]) => [name, value]);
        const answer = await fetch(url, { headers: headers as [string, string][] });
        statuses.push(answer.status);
        expect(await answer.json()).toBeTypeOf("object");
      }
    });
    expect({ code, err, statuses }).toEqual({ code: 0, err: "Đã dừng máy chủ thử.\n", statuses: [200, 200] });
    expect(out).toMatch(/^Máy chủ thử đang chạy ở http:\/\/127\.0\.0\.1:\d+\n/);
    expect(out).toContain("khoa-vi-du-ho-tich");
    narrow(out);
  });

  it("prints one line of JSON for a program, and nothing more", async () => {
    const { out, err } = await start({ json: true }, async (said) => {
      const { url, units } = JSON.parse(said) as { url: string; units: { apiKey: string }[] };
      const answer = await fetch(`${url}/v1`, { headers: { "x-api-key": units[0]?.apiKey ?? "" } });
      expect(answer.status).toBe(200);
    });
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toBe("");
  });

  it("injects faults when it is asked to", async () => {
    const { out, err } = await start({ faults: "1", faultSeed: "7" }, async (said) => {
      const [url = ""] = /http:\S+/.exec(said) ?? [];
      const answer = await fetch(`${url}/v1`, { signal: AbortSignal.timeout(500) }).then(
        (answer) => answer.status,
        () => "no answer",
      );
      expect(answer).not.toBe(401);
    });
    expect(out).toContain("Khoảng 100 % yêu cầu gặp lỗi mạng (--fault-seed 7).");
    expect(err).toMatch(/^Lỗi đã gây ra: [a-z-]+ 1\.\nĐã dừng máy chủ thử\.\n$/);
  });

  it("warns when other machines can reach it", async () => {
    const { out } = await start({ host: "0.0.0.0", lang: "en" });
    expect(out).toContain("Other machines can reach this server, and everybody knows its keys.");
    expect(out).toContain("http://127.0.0.1:");
  });

  it("keeps its records in a file when it is given one", async () => {
    const database = join(folder, "thu.sqlite");
    const count = async (said: string): Promise<void> => {
      const { url, units } = JSON.parse(said) as { url: string; units: { apiKey: string }[] };
      const answer = await fetch(`${url}/v1/ho-tich/khai-sinh/changes`, {
        headers: { "x-api-key": units[0]?.apiKey ?? "", "TN-Purpose": "thu", "TN-Requester": "thu" },
      });
      expect(((await answer.json()) as { events: unknown[] }).events.length).toBeGreaterThan(3);
    };
    await start({ database, seed: true, json: true }, count);
    await start({ database, seed: false, json: true }, count);
  });

  it("explains itself in both languages within 80 columns", async () => {
    for (const lang of ["vi", "en"]) {
      const { code, out } = await cli(["sandbox", "--help", "--lang", lang]);
      expect(code).toBe(0);
      expect(out).toContain("thongnhat sandbox --faults 0.3 --fault-seed 7");
      narrow(out);
    }
  });
});

describe("thongnhat sandbox does not start, and says why", () => {
  it("without the package", async () => {
    const missing = failing(
      "ERR_MODULE_NOT_FOUND",
      "Cannot find package '@thongnhat/sandbox' imported from x",
    );
    const { code, out, err } = await start({}, undefined, missing);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("npm i -D @thongnhat/sandbox");
  });

  it("on a Node.js without SQLite", async () => {
    const old = failing("ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: node:sqlite");
    const { code, err } = await start({}, undefined, old);
    expect(code).toBe(2);
    expect(err).toContain(`22.13 trở lên; ở đây là ${process.version}`);
  });

  it("on a port that another program has", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    const { code, err } = await start({ port });
    other.close();
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(`Cổng ${port} đang có chương trình khác dùng.`);
    narrow(err);
  });

  it("on an address that this machine does not have", async () => {
    const { code, err } = await start({ host: "192.0.2.7" });
    expect(code).toBe(2);
    expect(err).toContain("192.0.2.7");
  });

  it("on a file in a folder that is not there, and on a file that is no database", async () => {
    const text = join(folder, "ghi-chu.txt");
    writeFileSync(text, "không phải SQLite, nhưng đủ dài để đọc phần đầu của tệp ".repeat(40));
    const nowhere = await start({ database: join(folder, "khong-co", "a.sqlite") });
    const wrong = await start({ database: text });
    expect([nowhere.code, wrong.code]).toEqual([2, 2]);
    expect(nowhere.err).toContain("Không mở được tệp");
    expect(wrong.err.replaceAll(/\s+/g, " ")).toContain("không phải SQLite");
  });

  it("without PostgreSQL, and never repeats the address with its password", async () => {
    const { code, err } = await start({ database: "postgres://ai:mat-khau-vi-du@127.0.0.1:1/x" });
    expect(code).toBe(2);
    expect(err).toContain("Không nối được tới PostgreSQL.");
    expect(err).not.toContain("mat-khau-vi-du");
  });

  it.each([
    ["port", "70000", "--port"],
    ["faults", "30", "--faults"],
    ["faultSeed", "-1", "--fault-seed"],
    ["tokenSeconds", "0", "--token-seconds"],
  ])("with a wrong %s", async (name, value, option) => {
    const { code, err } = await start({ [name]: value });
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^Lỗi: ${option} phải là 0?1?[–0-9. ()]+\\.\n$`));
  });
});

it("Ctrl+C ends the process with 0, the server being closed first", async () => {
  const main = join(import.meta.dirname, "../main.ts");
  const child = spawn(process.execPath, [main, "sandbox", "--port", "0", "--no-seed", "--json"]);
  let out = "";
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((ended) => {
    child.stdout.on("data", (chunk) => {
      out += chunk;
      if (out.includes("\n")) child.kill("SIGINT");
    });
    child.once("exit", ended);
  });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { url } = JSON.parse(out) as { url: string };
  await expect(fetch(url)).rejects.toThrow();
});
