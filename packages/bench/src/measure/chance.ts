/** Numbers that look like chance and are the same in every run. */
export function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
}

/** The items in an order that has nothing to do with theirs. */
export function shuffled<T>(items: readonly T[], seed = 20_261_122): T[] {
  const below = chance(seed);
  const keyed = items.map((item) => ({ item, key: below(1 << 24) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
