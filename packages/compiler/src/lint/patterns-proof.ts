import type { Diagnostics } from "recheck";

/** What the checker proved of one pattern. */
export type Proof =
  | { readonly status: "safe" }
  /** `growth`: how the time grows, in words; `attack`: a text that makes it grow, as an expression. */
  | { readonly status: "vulnerable"; readonly growth: string; readonly attack: string }
  | { readonly status: "unknown"; readonly reason: string };

/** Slow machines need longer, and a proof that was cut short would be "unknown". */
const LONGEST_MILLISECONDS = 60_000;

const proofs = new Map<string, Promise<Proof>>();

/**
 * Proves that no text can drive a pattern into catastrophic backtracking. Each pattern is looked at once a process;
 * the checker, 3 MB, is loaded with the first one.
 */
export function provePattern(source: string, flags: string): Promise<Proof> {
  const key = `${flags}/${source}`;
  const known = proofs.get(key) ?? prove(source, flags);
  proofs.set(key, known);
  return known;
}

async function prove(source: string, flags: string): Promise<Proof> {
  const { check } = await import("recheck");
  return readProof(await check(source, flags, { timeout: LONGEST_MILLISECONDS }));
}

function readProof(found: Diagnostics): Proof {
  switch (found.status) {
    case "safe":
      return { status: "safe" };
    case "vulnerable": {
      const { complexity, attack } = found;
      const growth =
        complexity.type === "exponential" ? "lũy thừa" : `đa thức bậc ${complexity.degree} theo độ dài`;
      return { status: "vulnerable", growth, attack: attack.pattern };
    }
    default:
      return { status: "unknown", reason: found.error.kind };
  }
}
