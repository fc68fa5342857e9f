/** A small seeded generator (mulberry32), so that every run mutates the same way. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Container = Record<string, unknown> | unknown[];

/** Values that real and hostile senders put where they do not belong. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  1e20,
  2 ** 53,
  "",
  " ",
  "0",
  "1",
  "2",
  "3",
  "VN",
  "01",
  "99",
  "00001",
  "00004",
  "001",
  "2024-02-29",
  "2023-02-29",
  "1954",
  "1954-03",
  "1954-13",
  "0000-01-01",
  "1944/1945",
  "1945/1944",
  "10:30",
  "24:00",
  "2025-07-01T08:00:00+07:00",
  "2025-07-01T08:00:00",
  "000190123456",
  "123456789",
  "dang-ky-moi",
  "so-hoa",
  "H26.12",
  "𠀀",
  "\ud800",
  "Nguyễn Thị Ánh",
  "Nguye\u0302\u0303n",
  "x".repeat(101),
  "y".repeat(1001),
  "𠀀".repeat(100),
  "z".repeat(3000),
  [],
  {},
  [null],
  [{}],
  { a: 1 },
];

/** A copy of the record with one to three random changes. JSON in, JSON out. */
export function mutate(record: unknown, next: () => number): unknown {
  const copy = structuredClone(record);
  const times = 1 + Math.floor(next() * 3);
  for (let time = 0; time < times; time++) changeSomething(copy as Container, next);
  return copy;
}

function changeSomething(root: Container, next: () => number): void {
  let at: Container = root;
  for (;;) {
    const keys = Object.keys(at);
    const key = keys[Math.floor(next() * keys.length)];
    const below = key === undefined ? undefined : (at as Record<string, unknown>)[key];
    const inside = typeof below === "object" && below !== null && Object.keys(below).length > 0;
    if (!inside || next() < 0.25) return change(at, key, next);
    at = below as Container;
  }
}

function change(at: Container, key: string | undefined, next: () => number): void {
  const fields = at as Record<string, unknown>;
  const dice = next();
  if (key === undefined || dice < 0.08) {
    if (Array.isArray(at)) at.push(structuredClone(pick(STRANGE, next)));
    else
      fields[pick(["la", "hoTen", "constructor", "toString", "ngaySinh", "loai", "ghiChu"], next)] =
        structuredClone(pick(STRANGE, next));
  } else if (dice < 0.25) {
    if (Array.isArray(at)) at.splice(Number(key), 1);
    else delete fields[key];
  } else if (dice < 0.35 && Array.isArray(at)) {
    const times = next() < 0.2 ? 120 : 1;
    for (let time = 0; time < times; time++) at.push(structuredClone(at[0]));
  } else if (dice < 0.65 && typeof fields[key] === "string") fields[key] = twist(fields[key], next);
  else fields[key] = structuredClone(pick(STRANGE, next));
}

/** A small change of a string, close to the bounds of its format. */
function twist(text: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const char = pick(["0", "9", "-", "/", "x", "ễ", " ", "𠀀", "\u0000", "\udc00", "Z", "٣"], next);
  const dice = next();
  if (dice < 0.4) return text.slice(0, at) + char + text.slice(at + 1);
  if (dice < 0.6) return text.slice(0, at) + char + text.slice(at);
  if (dice < 0.8) return text.slice(0, at) + text.slice(at + 1);
  return dice < 0.9 ? text.repeat(1 + Math.floor(next() * 40)) : text.toUpperCase();
}

function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)] as T;
}
