/** Code of the fault of bytes that are not UTF-8. */
export type EncodingFault = "TN-READ-UTF8" | "TN-READ-WINDOWS-1258" | "TN-READ-TCVN3" | "TN-READ-SURROGATE";

const SAMPLE = 65_536;

/** TCVN 5712:1993 VN3 ("ABC"): bytes that are a Vietnamese letter. */
const TCVN3 = flags([
  [0xa1, 0xae],
  [0xb5, 0xb9],
  [0xbb, 0xbe],
  [0xc6, 0xcc],
  [0xce, 0xd8],
  [0xdc, 0xdf],
  [0xe1, 0xef],
  [0xf1, 0xfe],
]);
/** Windows-1258: bytes that are a Vietnamese letter by themselves. */
const W1258 = flags(
  [
    0xc0, 0xc1, 0xc2, 0xc3, 0xc8, 0xc9, 0xca, 0xcd, 0xd0, 0xd3, 0xd4, 0xd5, 0xd9, 0xda, 0xdd, 0xe0, 0xe1,
    0xe2, 0xe3, 0xe8, 0xe9, 0xea, 0xed, 0xf0, 0xf3, 0xf4, 0xf5, 0xf9, 0xfa, 0xfd,
  ].map((byte) => [byte, byte]),
);
/** Windows-1258: grave, hook, tilde, acute and dot, each written after its vowel. */
const W1258_MARKS = flags([0xcc, 0xd2, 0xde, 0xec, 0xf2].map((byte) => [byte, byte]));

/**
 * What bytes that are not UTF-8 probably are, so that the message can say how to convert them.
 * A guess for the words only: nothing is ever decoded by it.
 *
 * @param bytes - text that `TextDecoder` refuses as UTF-8; the first 64 KB are looked at
 * @returns code of the issue
 * @example
 * guessEncoding(Uint8Array.of(0x48, 0x6f, 0xb5, 0xff)); // "TN-READ-UTF8"
 */
export function guessEncoding(bytes: Uint8Array): EncodingFault {
  const sample = bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes;
  let tcvn3 = 0;
  let w1258 = 0;
  let sequences = 0;
  let strays = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const byte = sample[index] ?? 0;
    if (byte < 0x80) continue;
    const length = sequenceLength(sample, index);
    if (length > 0) {
      sequences += 1;
    } else if (isSurrogateSequence(sample, index)) {
      return "TN-READ-SURROGATE";
    } else {
      strays += 1;
    }
    const previous = sample[index - 1] ?? 0x20;
    tcvn3 += TCVN3[byte] ? 1 : -2;
    // A vowel with a tone is followed by at most one more letter of that kind, never by three.
    if (TCVN3[byte] && previous >= 0xb5 && byte >= 0xb5) tcvn3 -= 1;
    if (W1258_MARKS[byte]) w1258 += isVowel(previous) ? 2 : -2;
    else if (!W1258[byte]) w1258 -= 2;
    else w1258 += byte < 0xe0 && isLower(previous) ? -1 : 1;
  }
  if (sequences > strays) return "TN-READ-UTF8";
  if (tcvn3 > 0 && tcvn3 > w1258) return "TN-READ-TCVN3";
  if (w1258 > 0 && w1258 > tcvn3) return "TN-READ-WINDOWS-1258";
  return "TN-READ-UTF8";
}

function flags(ranges: readonly (readonly number[])[]): readonly boolean[] {
  const table = new Array<boolean>(256).fill(false);
  for (const [first = 0, last = 0] of ranges) table.fill(true, first, last + 1);
  return table;
}

function isLower(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

function isVowel(byte: number): boolean {
  const lower = byte | 0x20;
  if (byte < 0x80)
    return (
      lower === 0x61 || lower === 0x65 || lower === 0x69 || lower === 0x6f || lower === 0x75 || lower === 0x79
    );
  return W1258[byte] === true && byte !== 0xd0 && byte !== 0xf0;
}

/** Bytes of a whole UTF-8 sequence that starts here, else 0. A continuation byte of one is not counted again. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const byte = bytes[index] ?? 0;
  const length = byte >= 0xf0 && byte <= 0xf4 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 0;
  if (length === 0 || isSurrogateSequence(bytes, index)) return isInsideSequence(bytes, index) ? 1 : 0;
  for (let next = 1; next < length; next += 1) if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function isInsideSequence(bytes: Uint8Array, index: number): boolean {
  if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return false;
  for (let back = 1; back <= 3 && index - back >= 0; back += 1) {
    const byte = bytes[index - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return byte >= 0xc2 && byte <= 0xf4 && sequenceLength(bytes, index - back) > back;
  }
  return false;
}

/** Half a UTF-16 pair written as if it were UTF-8 (CESU). */
function isSurrogateSequence(bytes: Uint8Array, index: number): boolean {
  return (
    bytes[index] === 0xed && (bytes[index + 1] ?? 0) >= 0xa0 && ((bytes[index + 2] ?? 0) & 0xc0) === 0x80
  );
}
