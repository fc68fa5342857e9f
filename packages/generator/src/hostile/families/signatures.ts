import { input } from "../build.ts";
import type { Family } from "../types.ts";

const url = (value: string | Uint8Array): string => Buffer.from(value as string).toString("base64url");
const GOOD = { alg: "ES256", sigT: "2026-11-22T03:00:00Z", kid: "vi-du" };
const SIGNATURE = url(new Uint8Array(64).fill(1));
const CERTIFICATE = Buffer.from(
  "30820122300d06092a864886f70d01010105000382010f003082010a0282010100",
  "hex",
).toString("base64");

const HEADERS: readonly (readonly [string, unknown])[] = [
  ...[
    "none",
    "None",
    "NONE",
    "",
    "HS256",
    "HS384",
    "HS512",
    "RS1",
    "RS256",
    "PS512",
    "ES256K",
    "EdDSA",
    "ES256 ",
    " es256",
    "dir",
    "A128KW",
    "ECDH-ES",
    256,
    null,
    true,
    ["ES256"],
    { a: 1 },
  ].map((alg) => [`alg ${JSON.stringify(alg)}`, { ...GOOD, alg }] as const),
  ...[
    [],
    ["exp"],
    ["alg"],
    ["sigT", "sigT"],
    ["__proto__"],
    "sigT",
    { sigT: 1 },
    [1],
    null,
    Array(1_000).fill("x"),
  ].map((crit, n) => [`crit #${n}`, { ...GOOD, crit }] as const),
  ...["jwk", "jku", "x5u", "x5t", "b64", "zip", "enc", "epk"].map(
    (name) => [`with ${name}`, { ...GOOD, [name]: "https://169.254.169.254/" }] as const,
  ),
  ...[
    "../../etc/passwd",
    "' OR 1=1",
    "HKMARK Ví Dụ",
    "x".repeat(10_000),
    "",
    5,
    null,
    "\u0000",
    "__proto__",
  ].map((kid, n) => [`kid #${n}`, { ...GOOD, kid }] as const),
  ...[
    "",
    "2026",
    "2026-13-01T00:00:00Z",
    "2026-02-30T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "1970-01-01T00:00:00Z",
    1_700_000_000,
    null,
    "2026-11-22T03:00:00+07:00",
  ].map((sigT, n) => [`sigT #${n}`, { ...GOOD, sigT }] as const),
  ...[[], [""], ["x"], [CERTIFICATE], Array(1_000).fill("MA=="), "x", [null], [{}], [["a"]], { 0: "a" }].map(
    (x5c, n) => [`x5c #${n}`, { ...GOOD, x5c }] as const,
  ),
  ["an empty header", {}],
  ["a list", []],
  ["a text", "x"],
  ["null", null],
  ["a number", 5],
];

/** Signatures that must not verify. */
export function signatures(): readonly Family[] {
  const one = (name: string, make: () => string) =>
    input(name, "refused", () => ({ kind: "jws", text: make() }));
  const good = url(JSON.stringify(GOOD));
  return [
    {
      name: "jws",
      about: "forged headers, other algorithms, keys and addresses that the sender chooses, broken forms",
      inputs: [
        ...HEADERS.map(([name, header]) => one(name, () => `${url(JSON.stringify(header))}..${SIGNATURE}`)),
        ...[
          '{"alg":"ES256","alg":"none"}',
          '{"alg":"ES256",}',
          "{'alg':'ES256'}",
          '{"alg":"ES256","x":NaN}',
          '{"__proto__":{"alg":"ES256"}}',
          `{"alg":"ES256","x":${"[".repeat(2_000)}${"]".repeat(2_000)}}`,
          '{"alg":"ES\\u003256"}',
          "\ufeff{}",
          "",
          " ",
        ].map((raw, n) => one(`raw header #${n}`, () => `${url(raw)}..${SIGNATURE}`)),
        ...[
          "",
          ".",
          "..",
          "...",
          "....",
          "a",
          "a.b",
          "a.b.c",
          `${good}.${url("{}")}.${SIGNATURE}`,
          `${good}..`,
          `..${SIGNATURE}`,
          `${good}..${SIGNATURE}.`,
          `${good}..${SIGNATURE}=`,
          `${good}..${SIGNATURE}\n`,
          ` ${good}..${SIGNATURE}`,
          `${good}..+/+/`,
          `${good}..${url("short")}`,
          `${good}..${url(new Uint8Array(10_000))}`,
          `${good}..Ví`,
          "x".repeat(100_000),
          ".".repeat(100_000),
          `${url("\xff\xfe")}..${SIGNATURE}`,
          JSON.stringify({ protected: good, signature: SIGNATURE }),
        ].map((text, n) => one(`form #${n}`, () => text)),
        ...[0, 1, 255].map((byte) =>
          one(`a signature of ${byte}`, () => `${good}..${url(new Uint8Array(64).fill(byte))}`),
        ),
        one(
          "bytes of header that are no UTF-8",
          () => `${url(Uint8Array.of(0x7b, 0xff, 0x7d))}..${SIGNATURE}`,
        ),
      ],
    },
  ];
}
