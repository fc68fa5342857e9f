/** The variable by which a build tells the settings of VitePress which pages are not of this run. */
export const LEFT_OUT = "THONGNHAT_LEFT_OUT";

/** The pages that this run leaves out; none when VitePress runs by itself. */
export function leftOut(): string[] {
  const given: unknown = JSON.parse(process.env[LEFT_OUT] ?? "[]");
  return Array.isArray(given) ? given.map(String) : [];
}
