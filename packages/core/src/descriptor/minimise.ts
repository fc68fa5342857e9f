import type { FieldDescriptor, RecordDescriptor } from "../catalogue/types.ts";
import { type Frame, fieldsOf, framesIn, titlesOf, withOverlay } from "./fields.ts";
import { DROP, project } from "./project.ts";

/** What says which record this is, by which schema and of which origin: required by `sieuDuLieu` itself. */
const IDENTIFICATION = new Set([
  "/sieuDuLieu/maBanGhi",
  "/sieuDuLieu/luocDo",
  "/sieuDuLieu/phienBanLuocDo",
  "/sieuDuLieu/nguon",
]);

/**
 * The part of a record that a profile allows to be shared, as a new object.
 *
 * Kept are: fields tagged with the profile, by their block or by this record; the objects and arrays
 * that lead to them; constants that name the record's kind; the tag of a union; and of `sieuDuLieu`
 * always `maBanGhi`, `luocDo`, `phienBanLuocDo`, `nguon`. A tagged object is kept whole when nothing
 * below it is tagged, else only the tagged part of it. Fields that the standard does not know, open
 * extensions, values of a wrong type, format or enumeration and objects left empty are not kept. The result need not satisfy
 * the full schema.
 *
 * @param record - the record; it is not changed
 * @param descriptor - descriptor of the record
 * @param profile - name of the profile, such as `chia-se-3458`
 * @returns the new, smaller record
 * @example
 * minimise(record, khaiSinhDescriptor, "chia-se-3458");
 */
export function minimise(
  record: object,
  descriptor: RecordDescriptor,
  profile: string,
): Record<string, unknown> {
  const known = new Map<string, boolean>();
  const isTagged = (field: FieldDescriptor): boolean => field.profiles?.includes(profile) ?? false;

  function holdsTagged(field: FieldDescriptor, path: string, frames: readonly Frame[]): boolean {
    const base = field.type === "array" ? `${path}/*` : path;
    // The same pointer leads to another field inside another object of a choice.
    const key = `${frames.map(({ title }) => title).join()} ${base}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = titlesOf(field).some((title) =>
      tagged(title, base, [], framesIn(descriptor, frames, field, title, base)),
    );
    known.set(key, found);
    return found;
  }

  function tagged(title: string, base: string, chain: readonly string[], frames: readonly Frame[]): boolean {
    // A block that holds itself adds nothing new below.
    if (chain.includes(title)) return false;
    return Object.entries(fieldsOf(descriptor, title)).some(([key, plain]) => {
      const path = `${base}/${key}`;
      const field = withOverlay(frames, path, plain);
      const below = field.type === "array" ? `${path}/*` : path;
      return (
        isTagged(field) ||
        titlesOf(field).some((inner) =>
          tagged(inner, below, [...chain, title], framesIn(descriptor, frames, field, inner, below)),
        )
      );
    });
  }

  return project<boolean>(
    record as Readonly<Record<string, unknown>>,
    descriptor,
    {
      keepsEmpty: false,
      enter(field, path, whole, frames) {
        if (whole) return true;
        if (path === "/sieuDuLieu" || holdsTagged(field, path, frames)) return false;
        return isTagged(field) ? true : DROP;
      },
      leaf(value, field, path, whole, isTag) {
        const namesKind = isTag || (field.enum?.length === 1 && path.lastIndexOf("/") === 0);
        return whole || namesKind || isTagged(field) || IDENTIFICATION.has(path) ? value : DROP;
      },
    },
    false,
  );
}
