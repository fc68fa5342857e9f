import { expect, it } from "vitest";
import { signXml, verifyXml } from "./index.ts";
import { makeTestSigner, trusting } from "./signer.fixture.ts";

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  "",
  "<",
  ">",
  "/>",
  "&amp;",
  "&#x20;",
  "'",
  '"',
  " ",
  "\n",
  "x",
  "<a/>",
  "<?a?>",
  "<!---->",
  "xmlns='urn:x' ",
];
const { EXCHANGE } = process.env;
const TIMES = EXCHANGE === "all" ? 20_000 : 600;

it("whatever is changed in a signed document, what is handed over is what was signed", async () => {
  const signer = await makeTestSigner("ES256");
  const packet =
    '<edXML xmlns="urn:goi" xmlns:a="urn:a"><edXMLHeader Id="dau"><a:so loai="1">12</a:so> Ví Dụ &amp; </edXMLHeader></edXML>';
  const signed = await signXml(packet, signer, { time: new Date("2026-08-12T03:15:30Z") });
  const genuine = (await verifyXml(signed, trusting(signer))).signed;
  expect(genuine).toHaveLength(1);
  const next = numbers(8);
  let refused = 0;
  for (let i = 0; i < TIMES; i++) {
    const at = next(signed.length);
    const changed = signed.slice(0, at) + (PIECES[next(PIECES.length)] ?? "") + signed.slice(at + next(3));
    const report = await verifyXml(changed, trusting(signer));
    if (report.technicallyValid) expect(report.signed).toEqual(genuine);
    else {
      expect(report.signed).toEqual([]);
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(TIMES / 2);
});
