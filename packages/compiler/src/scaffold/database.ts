import type { Text } from "@thongnhat/core";
import { standardFolder } from "../compiled.ts";
import type { Json } from "../read/sources.ts";
import { checkName, fault, type Scaffolded, Workspace } from "./scaffold.ts";

/** The names, and the version of the packages that the workspace is made for. */
export interface NewDatabase {
  readonly id: string;
  readonly label: Text;
  /** Electronic code of the unit (`G09`), as extensions need it. */
  readonly unit?: string;
  /** Version range of the packages of the standard. */
  readonly packages: string;
  /** First day of the edition, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Adds a database to a unit's workspace, and makes the workspace when the folder holds none.
 * @throws CompileError when the name is taken or not one
 */
export function newDatabase(dir: string, { id, label, unit, packages, today }: NewDatabase): Scaffolded {
  checkName(id, "database");
  const { databases: taken } = new Workspace(standardFolder()).json(
    "standard.json",
    "Cài lại @thongnhat/schemas.",
  );
  if (Array.isArray(taken) && taken.includes(id))
    throw fault(
      id,
      `CSDL '${id}' đã có trong chuẩn.`,
      "Đặt tên khác; muốn thêm trường thì dùng: thongnhat new extension.",
    );
  const files = new Workspace(dir);
  const path = "schemas/standard.json";
  if (!files.has(path)) {
    files.create(path, {
      name: id,
      ...(unit === undefined ? {} : { unit }),
      base: `https://w3id.org/thongnhat/don-vi/${(unit ?? id).toLowerCase()}/`,
      edition: today,
      extends: "@thongnhat/schemas",
      databases: [id],
    });
    files.ensure("package.json", manifest(id, packages));
    files.ensure(".gitignore", "node_modules/\ndist/\n");
  } else {
    const standard = files.json(path, "Sửa tệp, hoặc xóa đi để tạo mới.");
    const databases = Array.isArray(standard.databases) ? standard.databases : [];
    if (!databases.includes(id)) files.change(path, { ...standard, databases: [...databases, id] });
  }
  files.create(`schemas/${id}/database.json`, {
    id,
    version: "1.0",
    label,
    description: `${label.vi}.`,
    status: "draft",
    owner: [{ unit: { vi: "", en: "" }, from: "", to: "" }],
    legalBasis: [],
  });
  return files.result();
}

function manifest(id: string, packages: string): Json {
  const names = ["core", "schemas", "code-tables", "validators", "zod"];
  return {
    name: id,
    version: "0.1.0",
    private: true,
    type: "module",
    exports: { "./*": { types: "./dist/*.d.ts", default: "./dist/*.js" } },
    files: ["dist"],
    scripts: { build: "thongnhat build", check: "thongnhat check --standard ." },
    dependencies: {
      ...Object.fromEntries(names.map((name) => [`@thongnhat/${name}`, packages])),
      zod: "^4.0.0",
    },
    devDependencies: { "@thongnhat/compiler": packages, thongnhat: packages },
  };
}
