/** A piece of a frame of zstd, and whether the frame ends with it. */
export interface FramePart {
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

/** The bytes do not go on as zstd, or a frame asks for more memory than is given. */
export class FrameError extends Error {
  readonly reason: "broken" | "window";
  constructor(reason: "broken" | "window") {
    super(reason);
    this.name = "FrameError";
    this.reason = reason;
  }
}

const FRAME = 0xfd2fb528;
const SKIPPED = 0x184d2a50;
/** Up to what says how long the rest is. */
const SHORTEST_HEADER = 5;

/**
 * Cuts a stream of zstd where its frames end (RFC 8878). A file may hold many frames, as parallel packers and `cat`
 * make it, and Node's own reader stops after the first without a word.
 */
export class FrameCutter {
  readonly #mostWindow: number;
  #held: Uint8Array = new Uint8Array(0);
  /** Bytes to come before the next header: 0 where one begins. */
  #rest = 0;
  #inFrame = false;
  /** Bytes after the last block, and whether that has come. */
  #checksum = 0;
  #lastBlock = false;
  #skipping = false;

  /** @param mostWindow - bytes that a reader has to remember at most */
  constructor(mostWindow: number) {
    this.#mostWindow = mostWindow;
  }

  /** Whether a file may end here. */
  get isWhole(): boolean {
    return !this.#inFrame && this.#rest === 0 && this.#held.length === 0;
  }

  /** The parts of frames in the next bytes; what is no part of one is left out. */
  *push(chunk: Uint8Array): Generator<FramePart> {
    const bytes = this.#held.length === 0 ? chunk : joined(this.#held, chunk);
    let from = 0;
    let at = 0;
    for (;;) {
      const step = Math.min(this.#rest, bytes.length - at);
      at += step;
      this.#rest -= step;
      if (this.#rest > 0) break;
      if (this.#skipping) {
        this.#skipping = false;
        from = at;
      }
      if (this.#inFrame && this.#lastBlock) {
        yield { bytes: bytes.subarray(from, at), last: true };
        this.#inFrame = false;
        from = at;
      }
      const size = this.#inFrame ? this.#block(bytes, at) : this.#header(bytes, at);
      if (size === undefined) break;
      if (this.#skipping) from = at;
      at += size;
    }
    // A header that is not whole yet belongs to no part.
    if (at > from && this.#inFrame) yield { bytes: bytes.subarray(from, at), last: false };
    this.#held = Uint8Array.from(bytes.subarray(at));
  }

  /** Reads the header of a frame; its length, or nothing when it is not all there. */
  #header(bytes: Uint8Array, at: number): number | undefined {
    if (bytes.length - at < SHORTEST_HEADER) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
    const magic = view.getUint32(0, true);
    if ((magic & 0xfffffff0) >>> 0 === SKIPPED) {
      if (view.byteLength < 8) return undefined;
      this.#rest = view.getUint32(4, true);
      this.#skipping = true;
      return 8;
    }
    if (magic !== FRAME) throw new FrameError("broken");
    const flags = view.getUint8(4);
    const single = (flags & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
    const content = [single ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
    const length = 5 + (single ? 0 : 1) + dictionary + content;
    if (view.byteLength < length) return undefined;
    const window = single ? contentSize(view, 5 + dictionary, content) : windowSize(view.getUint8(5));
    if (window > this.#mostWindow) throw new FrameError("window");
    this.#checksum = (flags & 4) === 0 ? 0 : 4;
    this.#inFrame = true;
    this.#lastBlock = false;
    return length;
  }

  /** Reads the header of a block; its length, or nothing when it is not all there. */
  #block(bytes: Uint8Array, at: number): number | undefined {
    if (bytes.length - at < 3) return undefined;
    const header = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    const kind = (header >> 1) & 3;
    if (kind === 3) throw new FrameError("broken");
    this.#lastBlock = (header & 1) === 1;
    this.#rest = (kind === 1 ? 1 : header >> 3) + (this.#lastBlock ? this.#checksum : 0);
    return 3;
  }
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  const all = new Uint8Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

function contentSize(view: DataView, at: number, size: number): number {
  if (size === 1) return view.getUint8(at);
  if (size === 2) return view.getUint16(at, true) + 256;
  return size === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}

function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}
