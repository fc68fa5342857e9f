/** SipHash-1-3 with one key, over whole 32-bit words. */
export type SipHash = (words: Int32Array, length: number) => readonly [hi: number, lo: number];

/**
 * SipHash-1-3: a hash with a secret key that gives nothing of its input away, and fast enough for every record. Written
 * out here in 32-bit halves because what Node.js has makes objects for each call, and costs ten times as much.
 *
 * @param key the secret: 16 bytes
 * @returns the hash of the first `length` words, each as four bytes of which the lowest comes first
 * @throws RangeError when the key has another length
 */
export function makeSipHash(key: Uint8Array): SipHash {
  if (key.length !== 16) throw new RangeError(`A key of 16 bytes is needed, not ${key.length}.`);
  const view = new DataView(key.buffer, key.byteOffset, 16);
  const [k0l, k0h, k1l, k1h] = [0, 4, 8, 12].map((at) => view.getInt32(at, true)) as [
    number,
    number,
    number,
    number,
  ];

  return (words, length) => {
    let v0h = k0h ^ 0x736f6d65;
    let v0l = k0l ^ 0x70736575;
    let v1h = k1h ^ 0x646f7261;
    let v1l = k1l ^ 0x6e646f6d;
    let v2h = k0h ^ 0x6c796765;
    let v2l = k0l ^ 0x6e657261;
    let v3h = k1h ^ 0x74656462;
    let v3l = k1l ^ 0x79746573;
    // One round for each block of two words, the last of which ends with the length; then three without a block.
    const blocks = (length >> 1) + 1;
    for (let block = 0; block < blocks + 3; block += 1) {
      let ml = 0;
      let mh = 0;
      if (block < blocks - 1) {
        ml = words[2 * block] as number;
        mh = words[2 * block + 1] as number;
      } else if (block === blocks - 1) {
        ml = (length & 1) === 1 ? (words[length - 1] as number) : 0;
        mh = length << 26;
      } else if (block === blocks) v2l ^= 0xff;
      v3l ^= ml;
      v3h ^= mh;
      // Halves of 64-bit sums: the upper one takes the carry of the lower.
      let sum = (v0l + v1l) | 0;
      v0h = (v0h + v1h + (sum >>> 0 < v0l >>> 0 ? 1 : 0)) | 0;
      v0l = sum;
      let turned = (v1h << 13) | (v1l >>> 19);
      v1l = (v1l << 13) | (v1h >>> 19);
      v1h = turned;
      v1h ^= v0h;
      v1l ^= v0l;
      turned = v0h;
      v0h = v0l;
      v0l = turned;
      sum = (v2l + v3l) | 0;
      v2h = (v2h + v3h + (sum >>> 0 < v2l >>> 0 ? 1 : 0)) | 0;
      v2l = sum;
      turned = (v3h << 16) | (v3l >>> 16);
      v3l = (v3l << 16) | (v3h >>> 16);
      v3h = turned;
      v3h ^= v2h;
      v3l ^= v2l;
      sum = (v0l + v3l) | 0;
      v0h = (v0h + v3h + (sum >>> 0 < v0l >>> 0 ? 1 : 0)) | 0;
      v0l = sum;
      turned = (v3h << 21) | (v3l >>> 11);
      v3l = (v3l << 21) | (v3h >>> 11);
      v3h = turned;
      v3h ^= v0h;
      v3l ^= v0l;
      sum = (v2l + v1l) | 0;
      v2h = (v2h + v1h + (sum >>> 0 < v2l >>> 0 ? 1 : 0)) | 0;
      v2l = sum;
      turned = (v1h << 17) | (v1l >>> 15);
      v1l = (v1l << 17) | (v1h >>> 15);
      v1h = turned;
      v1h ^= v2h;
      v1l ^= v2l;
      turned = v2h;
      v2h = v2l;
      v2l = turned;
      v0l ^= ml;
      v0h ^= mh;
    }
    return [(v0h ^ v1h ^ v2h ^ v3h) >>> 0, (v0l ^ v1l ^ v2l ^ v3l) >>> 0];
  };
}
