import type { Model, RecordModel } from "../../model/types.ts";
import { pascalCase } from "../writer.ts";

/** How components of the documents are called: the same in each document. */
export interface Names {
  /** Component of a definition, by its key `database/Title`. */
  readonly of: (key: string) => string;
  /** Component of a code table. */
  readonly table: (id: string) => string;
  /** `HoTichKhaiSinh`, for ids of operations and components that belong to a record. */
  readonly record: (record: RecordModel) => string;
}

/**
 * Titles are unique in a database: one that several databases have carries the name of its own.
 *
 * @param model the standard
 */
export function nameComponents(model: Model): Names {
  const keys = new Map<string, Set<string>>();
  for (const { uses } of model.databases.flatMap(({ records }) => records))
    for (const key of uses) {
      const { title } = find(model, key);
      keys.set(title, (keys.get(title) ?? new Set()).add(key));
    }
  return {
    of(key) {
      const { title, database } = find(model, key);
      return keys.get(title)?.size === 1 ? title : `${pascalCase(database)}${title}`;
    },
    table: (id) => `DanhMuc${pascalCase(id)}`,
    record: ({ database, name }) => `${pascalCase(database)}${pascalCase(name)}`,
  };
}

function find(model: Model, key: string): { readonly title: string; readonly database: string } {
  const def = model.defs.get(key);
  if (def === undefined) throw new Error(`Định nghĩa ${key} không có trong mô hình`);
  return def;
}
