import type { Finding } from "../finding.ts";
import { mergeAnnotations } from "../model/annotations.ts";
import { defsOf } from "../model/reach.ts";
import type { Annotations, Def, Model, Node, Property } from "../model/types.ts";

/** The profile of open data: what anybody may have. */
const OPEN = "mo";

type Said = ReadonlyMap<string, Annotations>;

/** A field in a record, with what is said of it there and of the fields below it. */
interface Use {
  readonly def: Def;
  readonly property: Property;
  readonly annotations: Annotations;
  readonly below: Said;
  readonly path: string;
}

/**
 * Open data holds nobody's data: a field in the profile `mo` may not be of a personal class, nor stand in an object
 * that is, nor hold one when it is shared whole.
 */
export function lintOpenData(model: Model): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { id, def } of model.databases.flatMap(({ records }) => records))
    lookAt(
      model,
      def,
      { at: "", below: new Map(), personal: false, whole: false, chain: [def] },
      ({ def, property, path }) => {
        const finding = {
          file: def.file,
          pointer: property.pointer,
          message: `Trường '${path}' của bản ghi ${id} ở hồ sơ '${OPEN}' mà là dữ liệu cá nhân.`,
          fix: `Bỏ '${OPEN}' khỏi x-profiles của trường này hoặc của trường chứa nó: dữ liệu mở không có dữ liệu cá nhân.`,
        };
        const key = `${finding.file}#${finding.pointer}`;
        if (!findings.has(key)) findings.set(key, finding);
      },
    );
  return [...findings.values()];
}

/** What holds of the fields of an object: whether it is personal, and whether it is shared as a whole. */
interface Around {
  readonly at: string;
  readonly below: Said;
  readonly personal: boolean;
  readonly whole: boolean;
  /** The object and those around it. */
  readonly chain: readonly string[];
}

function lookAt(model: Model, key: string, around: Around, fault: (use: Use) => void): void {
  const { chain } = around;
  for (const use of usesIn(model, key, around.below, around.at)) {
    const { property, annotations, below, path } = use;
    const personal = around.personal || annotations.personalData !== undefined;
    const tagged = annotations.profiles?.includes(OPEN) === true;
    const keys = defsOf(property.node);
    if (keys.length === 0) {
      if (personal && (tagged || around.whole)) fault(use);
      continue;
    }
    const whole = around.whole || (tagged && !tagsBelow(model, property.node, below, chain));
    // An object that holds itself is another finding.
    for (const inner of keys.filter((one) => !chain.includes(one)))
      lookAt(model, inner, { at: path, below, personal, whole, chain: [...chain, inner] }, fault);
  }
}

function tagsBelow(model: Model, node: Node, said: Said, chain: readonly string[]): boolean {
  return defsOf(node).some(
    (key) =>
      !chain.includes(key) &&
      usesIn(model, key, said, "").some(
        ({ property, annotations, below }) =>
          annotations.profiles?.includes(OPEN) === true ||
          tagsBelow(model, property.node, below, [...chain, key]),
      ),
  );
}

/** The fields of an object where it is used; a use farther out is nearer to the record than the block's own words. */
function usesIn(model: Model, key: string, around: Said, at: string): Use[] {
  const def = model.defs.get(key);
  return (def?.properties ?? []).map((property) => {
    const { name } = property;
    const below = new Map(property.overlays);
    for (const [path, said] of around) {
      if (!path.startsWith(`${name}.`)) continue;
      const rest = path.slice(name.length + 1);
      below.set(rest, mergeAnnotations(said, below.get(rest) ?? {}));
    }
    const annotations = mergeAnnotations(around.get(name), property.annotations);
    return { def: def as Def, property, annotations, below, path: `${at}/${name}` };
  });
}
