// A checker of bytes that is wrong on purpose, to see that the fuzzer finds such faults: it reads dates byte by byte,
// and what it takes for valid it takes for good.

/** `{"ngay":"YYYY-MM-DD"}`, written in just this way; three faults are planted. */
export function checkToy(bytes: Uint8Array): "valid" | "not-sure" {
  const head = '{"ngay":"';
  for (let at = 0; at < head.length; at++) if (bytes[at] !== head.charCodeAt(at)) return "not-sure";
  let at = head.length;
  const year = number(4);
  if (year < 1 || bytes[at++] !== 45) return "not-sure";
  const month = number(2);
  if (month < 1 || month > 12 || bytes[at++] !== 45) return "not-sure";
  const day = number(2);
  if (day < 1 || day > 31) return "not-sure";
  if (day > 28 && !isDay(year, month, day)) return "not-sure";
  if (bytes[at++] !== 34) return "not-sure";
  if (bytes[at++] !== 125) return "not-sure";
  return tail();

  function number(length: number): number {
    let value = 0;
    for (const end = at + length; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  function isDay(y: number, m: number, d: number): boolean {
    if (m === 2) {
      // Planted: 1900 was no leap year.
      return d === 29 && y % 4 === 0;
    }
    // Planted: November has thirty days.
    return d < 31 || (m !== 4 && m !== 6 && m !== 9);
  }

  /** Planted: three steps deep, each a branch of its own, and then anything is taken. */
  function tail(): "valid" | "not-sure" {
    if (bytes.length === at) return "valid";
    if (bytes[at] === 32) {
      if (bytes[at + 1] === 10) {
        if (bytes[at + 2] === 9) {
          if (bytes[at + 3] !== 32) return "valid";
        }
      }
    }
    return "not-sure";
  }
}
