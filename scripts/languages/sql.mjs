// The tables in a PostgreSQL of their own, that nobody else sees: every example goes in and comes out again.
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { defOf } from "../../packages/compiler/src/emit/languages/build.ts";
import { columnName, columnsOf } from "../../packages/compiler/src/emit/languages/sql/columns.ts";
import { tableNames } from "../../packages/compiler/src/emit/languages/sql/sql.ts";
import { blocksOf, compare } from "./guide.mjs";
import { find, run } from "./programs.mjs";

const INSTALLED = "/usr/lib/postgresql";
const folders = () => [
  ...(existsSync(INSTALLED)
    ? readdirSync(INSTALLED)
        .sort()
        .map((version) => join(INSTALLED, version, "bin"))
    : []),
  ...process.env.PATH.split(delimiter),
];
const program = (name) => find(name, folders());

export const sql = {
  needs: () =>
    ["initdb", "pg_ctl", "psql"]
      .filter((name) => program(name) === undefined)
      .map((name) => `${name} (PostgreSQL)`),
  check(dir, { compiled, samples, write, isReal }) {
    write({ codes: true });
    const server = start(dir);
    try {
      const faults = checkTables(
        server,
        compiled,
        unique(samples.filter(({ record, breaks }) => breaks === undefined && isKnown(record))),
      );
      return isReal ? [...faults, ...runGuide(server)] : faults;
    } finally {
      run(program("pg_ctl"), ["stop", "-D", join(dir, "pg"), "-m", "immediate"], server.as);
    }
  },
};

/** PostgreSQL does not run as root. */
function start(dir) {
  const user = process.getuid() === 0 ? (name) => Number(run("id", [name, "postgres"])) : undefined;
  const as = user === undefined ? { cwd: dir } : { cwd: dir, uid: user("-u"), gid: user("-g") };
  if (user !== undefined) chownSync(dir, as.uid, as.gid);
  chmodSync(dir, 0o755);
  run(
    program("initdb"),
    ["-D", "pg", "-A", "trust", "-U", "thongnhat", "-E", "UTF8", "--no-locale", "--no-sync"],
    as,
  );
  const options = `-k ${dir} -c listen_addresses='' -c fsync=off`;
  run(program("pg_ctl"), ["start", "-w", "-D", "pg", "-l", "pg/log", "-o", options], {
    ...as,
    stdio: "ignore",
  });
  const args = [
    "-h",
    dir,
    "-U",
    "thongnhat",
    "-d",
    "postgres",
    "-X",
    "-q",
    "-A",
    "-t",
    "-v",
    "ON_ERROR_STOP=1",
  ];
  const env = { ...process.env, PGOPTIONS: "-c client_min_messages=warning" };
  const file = (name) => run(program("psql"), [...args, "-f", join(dir, name)], { env });
  const ask = (text) => {
    writeFileSync(join(dir, "ask.sql"), text);
    return spawnSync(program("psql"), [...args, "-v", "VERBOSITY=verbose", "-f", join(dir, "ask.sql")], {
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
  };
  return { as, file, ask };
}

function checkTables({ file, ask }, compiled, samples) {
  file("thongnhat.sql");
  const tableOf = tableNames(compiled.model);
  const faults = [];
  const put = ({ id, record }) =>
    `SELECT thongnhat.${columnName(["nap", tableOf(id).replaceAll('"', "")])}($json$${JSON.stringify(record)}$json$);`;
  const { status, stderr } = ask(samples.map(put).join("\n"));
  if (status !== 0) return [`ví dụ đúng bị từ chối: ${stderr.slice(0, 500)}`];
  // The keys to the code tables are made over the rows that are there: every code of the examples is one.
  file("thongnhat-ma.sql");
  for (const [id, def] of new Map(
    compiled.model.databases.flatMap(({ records }) => records.map((one) => [one.id, one.def])),
  )) {
    const columns = columnsOf(compiled.model, defOf(compiled.model, def));
    const rows = ask(`SELECT to_jsonb(t) FROM thongnhat.${tableOf(id)} t;`)
      .stdout.split("\n")
      .filter((line) => line !== "");
    const back = new Map(
      rows.map((line) => rebuild(JSON.parse(line), columns)).map((one) => [one.sieuDuLieu.maBanGhi, one]),
    );
    for (const { record } of samples.filter((sample) => sample.id === id))
      if (canonical(back.get(record.sieuDuLieu.maBanGhi)) !== canonical(record))
        faults.push(`${id}: vào bảng rồi ra khác`);
  }
  const birth = samples.find(({ id }) => id === "ho-tich/khai-sinh");
  for (const [what, state, change] of birth === undefined ? [] : REFUSED) {
    const record = structuredClone(birth.record);
    record.sieuDuLieu.maBanGhi = "tu-choi";
    change(record);
    const { stderr: said } = ask(put({ id: birth.id, record }));
    if (!said.includes(state))
      faults.push(`${what} mà không bị từ chối bằng ${state}: ${said.slice(0, 200)}`);
  }
  return faults;
}

function runGuide({ ask }) {
  return blocksOf("sql").flatMap((block) => {
    const { stdout, stderr } = ask(`TRUNCATE thongnhat.so_ho_tich;\n${block}`);
    return compare("sql", block, `${stdout}${stderr}`);
  });
}

/** What must be refused, and the SQLSTATE that says why. */
const REFUSED = [
  [
    "số đăng ký quá dài",
    "23514",
    (record) => {
      record.soDangKy.so = "9".repeat(5000);
    },
  ],
  [
    "tháng 13",
    "23514",
    (record) => {
      record.nguoiDuocKhaiSinh.ngaySinh = "1985-13";
    },
  ],
  [
    "số định danh thiếu số",
    "23514",
    (record) => {
      record.nguoiDuocKhaiSinh.soDinhDanhCaNhan = "0123";
    },
  ],
  [
    "nguồn lạ",
    "23514",
    (record) => {
      record.sieuDuLieu.nguon = "nguon-la";
    },
  ],
  [
    "phiên bản 0",
    "23514",
    (record) => {
      record.sieuDuLieu.phienBanBanGhi = 0;
    },
  ],
  [
    "chữ ký không phải danh sách",
    "23514",
    (record) => {
      record.chuKySo = { nguoiKy: "x" };
    },
  ],
  [
    "dân tộc không có trong danh mục",
    "23503",
    (record) => {
      record.nguoiDuocKhaiSinh.danToc = "Kinh";
    },
  ],
  [
    "không có siêu dữ liệu bắt buộc",
    "23502",
    (record) => {
      record.sieuDuLieu.luocDo = undefined;
    },
  ],
  [
    "hai bản ghi cùng mã",
    "23505",
    (record) => {
      record.sieuDuLieu.maBanGhi = "m0";
    },
  ],
];

/** The record that a row holds. */
function rebuild(row, columns) {
  const record = {};
  for (const { name, path, type } of columns) {
    const value = row[name.replaceAll('"', "")];
    if (value === null) continue;
    let at = record;
    for (const key of path.slice(0, -1)) at = at[key] ??= {};
    at[path.at(-1)] = type === "timestamptz" ? new Date(value).toISOString() : value;
  }
  return record;
}

/** An object without fields leaves no trace in columns. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:/.test(value))
    return JSON.stringify(new Date(value).toISOString());
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isEmpty = (one) => typeof one === "object" && one !== null && canonical(one) === "{}";
  const names = Object.keys(value)
    .filter((name) => !isEmpty(value[name]))
    .sort();
  return `{${names.map((name) => `${name}:${canonical(value[name])}`).join()}}`;
}

/** Each example its own id. */
function unique(samples) {
  return samples.map(({ id, record }, at) => ({
    id,
    record: {
      ...record,
      sieuDuLieu: {
        ...record.sieuDuLieu,
        maBanGhi: `m${id === "ho-tich/khai-sinh" ? at - first(samples) : `${id.length}-${at}`}`,
      },
    },
  }));
}

function first(samples) {
  return samples.findIndex(({ id }) => id === "ho-tich/khai-sinh");
}

/** A column holds what this version knows. */
function isKnown(record) {
  return !("truongMoi" in record) && record.noiDung?.loaiViecHoTich !== "viec-moi";
}
