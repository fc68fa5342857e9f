import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CompileError } from "../finding.ts";
import { readMappingSystems, readMappings, readTransfers } from "./mappings.ts";

const REAL = fileURLToPath(new URL("../../../../schemas/mappings", import.meta.url));
const MAPPING = "from,label,to,relation,mark,source,note\n";
const TRANSFERS = "from,to,on,area,population,note,basis,mark,source\n";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "mappings-"));
});
afterEach(() => rmSync(dir, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const findingsOf = (read: (dir: string) => unknown) => {
  try {
    read(dir);
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.findings;
    throw error;
  }
};

test("a commune that was divided is read with what went where, and the clause that says so", () => {
  const rows = readTransfers(REAL)
    .get("xa--xa")
    ?.rows.filter(({ from, on }) => from === "23053" && on === "2025-07-01");
  expect(rows).toMatchObject([
    { to: "23041", area: "some", population: "none", basis: "NQ 1671/NQ-UBTVQH15, Điều 1 khoản 46" },
    { to: "23053", area: "some", population: "all", basis: "NQ 1671/NQ-UBTVQH15, Điều 1 khoản 51" },
  ]);
});

test("an island district without communes became a special zone", () => {
  const transfers = readTransfers(REAL).get("huyen--xa");
  expect([transfers?.from, transfers?.to]).toEqual(["huyen", "xa"]);
  expect(transfers?.rows.find(({ from }) => from === "755")).toMatchObject({ to: "26732", area: "all" });
});

test("a code of another system is read as it is written there, with its name", () => {
  const mapping = readMappings(REAL).get("moj-hotich-sohoa--gioi-tinh");
  expect([mapping?.system, mapping?.table]).toEqual(["moj-hotich-sohoa", "gioi-tinh"]);
  expect(mapping?.rows.find(({ from }) => from === "3")).toMatchObject({ label: "Chưa xác định", to: "0" });
  expect(readMappingSystems(REAL).get("moj-hotich-sohoa")?.vi).toContain("hộ tịch");
});

test("the day in the header tells a transfer from a mapping, and both are read with a byte order mark", () => {
  write("a--b.csv", `\uFEFF${MAPPING}1,Một,x,equivalent,system,nguồn,\n`);
  write("b--b.csv", `\uFEFF${TRANSFERS}1,2,2025-07-01,all,,,,system,nguồn\n`);
  write("README.md", "không phải bảng");
  expect([...readMappings(dir).keys()]).toEqual(["a--b"]);
  expect(readTransfers(dir).get("b--b")?.rows).toEqual([
    {
      from: "1",
      to: "2",
      on: "2025-07-01",
      area: "all",
      population: "",
      note: "",
      basis: "",
      mark: "system",
      source: "nguồn",
      line: 2,
    },
  ]);
});

test("a standard without mappings is a standard", () => {
  const nowhere = join(dir, "khong-co");
  expect([readMappings(nowhere), readTransfers(nowhere), readMappingSystems(nowhere)]).toEqual([
    new Map(),
    new Map(),
    new Map(),
  ]);
});

test.each([
  ["another header", "a--b.csv", "from,to\n1,2\n", "1"],
  ["a broken quote", "a--b.csv", `${MAPPING}1,"Một\n`, "2"],
  ["a line with too few cells", "a--b.csv", `${MAPPING}1,Một\n`, "2"],
  ["a name without its system", "b.csv", MAPPING, ""],
])("%s stops both readers, with file and line", (_, name, text, pointer) => {
  write(name, text);
  for (const read of [readMappings, readTransfers])
    expect(findingsOf(read)).toMatchObject([{ file: `mappings/${name}`, pointer }]);
});

test("a system that stands twice, and a list of systems with another header, are reported", () => {
  write("systems.csv", "id,vi,en,mark,source\na,A,A,system,x\na,A,A,system,x\n");
  expect(findingsOf(readMappingSystems)).toMatchObject([{ file: "mappings/systems.csv", pointer: "3" }]);
  write("systems.csv", "id,name\na,A\n");
  expect(findingsOf(readMappingSystems)).toMatchObject([{ file: "mappings/systems.csv", pointer: "1" }]);
  write("systems.csv", '"');
  expect(findingsOf(readMappingSystems)).toMatchObject([{ file: "mappings/systems.csv" }]);
});
