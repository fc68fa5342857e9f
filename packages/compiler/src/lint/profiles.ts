import type { Finding } from "../finding.ts";
import type { Model } from "../model/types.ts";
import type { Profile } from "../read/profiles.ts";

/** Every profile that a field names is defined: who the audience is, and by which law. */
export function lintProfiles(model: Model, profiles: ReadonlyMap<string, Profile>): Finding[] {
  return [...model.defs.values()].flatMap((def) =>
    def.properties.flatMap(({ annotations, overlays, pointer }) =>
      [["", annotations] as const, ...overlays].flatMap(([path, { profiles: named = [] }]): Finding[] =>
        named
          .filter((name) => !profiles.has(name))
          .map((name) => ({
            file: def.file,
            pointer: path === "" ? `${pointer}/x-profiles` : `${pointer}/x-fields/${path}/x-profiles`,
            message: `Hồ sơ chia sẻ '${name}' chưa được định nghĩa.`,
            fix: `Dùng một trong: ${[...profiles.keys()].join(", ")}; hoặc thêm vào profiles.json.`,
          })),
      ),
    ),
  );
}
