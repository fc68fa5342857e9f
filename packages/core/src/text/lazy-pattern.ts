/**
 * A pattern that is made when it is first used. One with `\p{…}` written as a literal is read when its module is
 * loaded, at about a quarter of a millisecond each: a program that asks one short question would wait for it.
 *
 * @param source - the pattern as text
 * @param flags - its flags
 * @returns gives the pattern, always the same object
 * @example
 * lazyPattern("\\p{M}", "u")().test("a"); // false
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
