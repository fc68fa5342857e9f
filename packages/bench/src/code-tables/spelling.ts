/** The usual key of a name: composed, lower case. */
export function lower(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

/** The usual key without marks. */
export function plain(text: string): string {
  return lower(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** A slip at the end of a name, another one each time: a letter twice, a letter missing, two letters swapped. */
export function misspell(name: string, index: number): string {
  const letters = [...name];
  const last = letters.length - 1;
  if (index % 3 === 0) return name + letters[last];
  if (index % 3 === 1) return letters.toSpliced(last - 1, 1).join("");
  return letters.toSpliced(last - 1, 2, letters[last] ?? "", letters[last - 1] ?? "").join("");
}

/** Edit distance as it is written everywhere. */
export function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const cells = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const [left = 0, up = 0, both = 0] = [cells[column - 1], above[column], above[column - 1]];
      cells.push(Math.min(left + 1, up + 1, both + same));
    }
    above = cells;
  }
  return above[other.length] ?? 0;
}
