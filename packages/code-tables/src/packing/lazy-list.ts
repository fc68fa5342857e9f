/**
 * A list that is filled when it is first looked at, so that importing a large table costs nothing.
 * @param fill gives the items, once
 */
export function lazyList(fill: () => readonly string[]): readonly string[] {
  const list: string[] = [];
  let filled = false;
  const ready = (): string[] => {
    if (!filled) {
      filled = true;
      for (const item of fill()) list.push(item);
    }
    return list;
  };
  return new Proxy(list, {
    get: (_, key) => Reflect.get(ready(), key),
    has: (_, key) => Reflect.has(ready(), key),
    ownKeys: () => Reflect.ownKeys(ready()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(ready(), key),
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
