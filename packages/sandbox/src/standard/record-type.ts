import { createRequire } from "node:module";
import { type Catalogue, profilesOf, type RecordDescriptor, type Validator } from "@thongnhat/core";
import { databases } from "@thongnhat/schemas";
import { places } from "./places.ts";

/** One kind of record as the server needs it. */
export interface RecordType {
  /** `database/record` */
  readonly id: string;
  readonly version: string;
  readonly schemaId: string;
  readonly validator: Validator<object>;
  readonly descriptor: RecordDescriptor;
  /** Profiles in which it has a field. */
  readonly profiles: ReadonlySet<string>;
  /** JSON Pointers, `*` for items, of fields that can be searched: the key, and personal numbers. */
  readonly searchable: readonly string[];
  /** JSON Pointers of personal numbers, for the log in which a person sees who looked. */
  readonly personal: readonly string[];
}

/** The standard, read from disk type by type as it is asked for. */
export interface Standard {
  readonly ids: readonly string[];
  get(id: string): RecordType | undefined;
  readonly catalogue: Catalogue;
}

const load = createRequire(import.meta.url);

/** The records of the standard and the words about them. */
export async function loadStandard(): Promise<Standard> {
  const { messages, tables } = await import("@thongnhat/schemas/words");
  const ids = Object.entries(databases).flatMap(([database, { records }]) =>
    records.map((name) => `${database}/${name}`),
  );
  const known = new Set(ids);
  const types = new Map<string, RecordType>();
  const get = (id: string): RecordType | undefined => {
    if (!known.has(id)) return undefined;
    const type = types.get(id) ?? read(id);
    types.set(id, type);
    return type;
  };
  const records = {};
  for (const id of ids)
    Object.defineProperty(records, id, { enumerable: true, get: () => get(id)?.descriptor });
  return { ids, get, catalogue: { messages, records, tables } };
}

function read(id: string): RecordType {
  const [database = ""] = id.split("/");
  const descriptor = withId<RecordDescriptor>(`@thongnhat/schemas/${database}/descriptors`, id);
  const personal = places(descriptor, ({ format }) => format === "so-dinh-danh");
  let validator: Validator<object> | undefined;
  const validatorOf = (): Validator<object> => {
    validator ??= withId<Validator<object>>(`@thongnhat/validators/${id}`, id);
    return validator;
  };
  return {
    id,
    version: descriptor.version,
    // A server that starts with a hundred types compiles only those that are written or followed.
    get schemaId() {
      const { $id } = validatorOf().jsonSchema;
      return typeof $id === "string" ? $id : id;
    },
    get validator() {
      return validatorOf();
    },
    descriptor,
    profiles: profilesOf(descriptor),
    searchable: [...new Set([...(descriptor.keys ?? []), ...personal])],
    personal,
  };
}

/** What a module says of the record of that name. */
function withId<T extends { readonly id: string }>(module: string, id: string): T {
  const found = Object.values<T>(load(module)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`${module} does not hold ${id}`);
  return found;
}
