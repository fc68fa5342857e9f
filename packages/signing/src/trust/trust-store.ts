import { type ReadCertificate, readCertificate, readCertificates } from "../certificate/certificate.ts";

/**
 * Whom to trust, given by the caller. None is shipped: the national root and the Government's root
 * are different anchors with different law behind them, each its own store with its own name.
 */
export interface TrustStore {
  /** Name that reports carry: `quoc-gia`, `chuyen-dung-cong-vu`, … */
  readonly profile: string;
  /** Certificates of roots or of authorities trusted like a root: PEM (any number) or DER in base64. */
  readonly anchors: readonly string[];
  /** Certificates of signers trusted for themselves, without an authority: two units that exchanged them by hand. */
  readonly pinned?: readonly string[];
}

/** A trust store that was read. */
export interface ReadTrust {
  readonly profile: string;
  readonly anchors: readonly ReadCertificate[];
  readonly pinned: readonly ReadCertificate[];
}

const known = new WeakMap<TrustStore, ReadTrust>();

/** Reads a store once. @throws SigningError `certificate-unreadable` */
export function readTrust(store: TrustStore): ReadTrust {
  const before = known.get(store);
  if (before) return before;
  const read = (texts: readonly string[] = []) => texts.flatMap(readCertificates).map(readCertificate);
  const trust = { profile: store.profile, anchors: read(store.anchors), pinned: read(store.pinned) };
  known.set(store, trust);
  return trust;
}
