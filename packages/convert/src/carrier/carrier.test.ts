import { describe, expect, test } from "vitest";
import { openMessage, sealMessage } from "./carrier.ts";
import { UnreadableError } from "./tree.ts";
import { parseXml } from "./xml.ts";

const refused = (read: () => unknown): unknown => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableError) return error.code;
    throw error;
  }
  return undefined;
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("XML", () => {
  test("elements are read by their names whatever their prefix, and what comes again is a list", () => {
    const tree = parseXml('<a:x xmlns:a="u" v="1"><b:y xmlns:b="w">Một</b:y><y>Hai</y><z/></a:x>');
    expect(plain(tree)).toEqual({ x: { "@v": "1", y: ["Một", "Hai"], z: "" } });
  });
  test("character data and character references are text", () => {
    expect(plain(parseXml("<x>A &amp; <![CDATA[<B>]]> &#272;</x>"))).toEqual({ x: "A & <B> Đ" });
  });
  test.each([
    ["a DOCTYPE", '<!DOCTYPE x [<!ENTITY e "ha">]><x>&e;</x>', "TN-CONVERT-DOCTYPE"],
    ["an external entity", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', "TN-CONVERT-DOCTYPE"],
    [
      "a billion laughs",
      `<!DOCTYPE l [<!ENTITY a "${"ha".repeat(9)}"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>`,
      "TN-CONVERT-DOCTYPE",
    ],
    ["a tag that is not closed", "<x><y></x>", "TN-CONVERT-XML"],
    ["no XML", "xin chào", "TN-CONVERT-XML"],
    ["nothing", "", "TN-CONVERT-XML"],
    ["two roots", "<x/><y/>", "TN-CONVERT-XML"],
    ["an entity that nobody declared", "<x>&lol;</x>", "TN-CONVERT-XML"],
    ["100 levels", `${"<x>".repeat(100)}${"</x>".repeat(100)}`, "TN-CONVERT-DEPTH"],
    ["a million open tags", "<x>".repeat(1_000_000), "TN-CONVERT-DEPTH"],
  ])("%s is refused", (_, text, code) => {
    expect(refused(() => parseXml(text))).toBe(code);
  });
  test("a name that is a property of every object is only a name", () => {
    expect(Object.keys(parseXml("<__proto__><constructor>x</constructor></__proto__>"))).toEqual([
      "__proto__",
    ]);
  });
});

describe("JSON", () => {
  const json = { form: "json" } as const;
  test.each([
    ["no JSON", "{", "TN-CONVERT-JSON"],
    ["65 levels", `${"[".repeat(66)}${"]".repeat(66)}`, "TN-CONVERT-DEPTH"],
    ["a number that lost digits", '{"so":12345678901234567890}', "TN-CONVERT-NUMBER"],
    ["bytes that are no UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "TN-READ-UTF8"],
  ])("%s is refused", (_, raw, code) => {
    expect(refused(() => openMessage(raw, json))).toBe(code);
  });
  test("numbers and flags become their text, null nothing", () => {
    expect(plain(openMessage('{"a":1,"b":true,"c":null}', json).root)).toEqual({ a: "1", b: "true", c: "" });
  });
});

describe("documents inside texts", () => {
  const carrier = { form: "json", opens: { data: "xml", "data.x.json": "json" }, at: "data.x" } as const;
  const message = JSON.stringify({ ma: "1", data: '<x><json>{"a":"Ví dụ"}</json></x>' });
  test("are opened from the outside in, and sealed from the inside out", () => {
    const { root, nodes } = openMessage(message, carrier);
    expect(plain(nodes)).toEqual([{ json: { a: "Ví dụ" } }]);
    expect(plain(openMessage(sealMessage(root, carrier), carrier).root)).toEqual(plain(root));
  });
  test("a node below a root of any name is found, whatever the sender calls the root", () => {
    const anyRoot = { form: "json", opens: { data: "xml" }, at: "data.*.x" } as const;
    for (const root of ["hoSo", "LienThong"])
      expect(
        plain(openMessage(JSON.stringify({ data: `<${root}><x><a>Ví dụ</a></x></${root}>` }), anyRoot).nodes),
      ).toEqual([{ a: "Ví dụ" }]);
    expect(openMessage('{"data":""}', anyRoot).nodes).toHaveLength(0);
  });
  test("a broken one refuses the message with its own reason", () => {
    expect(refused(() => openMessage('{"data":"<x>"}', carrier))).toBe("TN-CONVERT-XML");
    expect(refused(() => openMessage('{"data":"<!DOCTYPE x><x/>"}', carrier))).toBe("TN-CONVERT-DOCTYPE");
  });
  test("a list at the node of the record is several records, none is none", () => {
    expect(
      openMessage('{"data":[{"x":{}},{"x":{"a":"1"}}]}', { form: "json", at: "data.x" }).nodes,
    ).toHaveLength(2);
    expect(openMessage("{}", { form: "json", at: "data.x" }).nodes).toHaveLength(0);
  });
});

test("XML is written with the prefixes and namespaces that are asked for", () => {
  const carrier = {
    form: "xml",
    namespaces: { e: "http://vi-du" },
    prefixes: { goi: "e", "goi.tep": "" },
  } as const;
  const tree = { goi: { dau: { ten: 'A & "B" <C>' }, tep: [{ "@so": "1" }, { "@so": "2", "#text": "x" }] } };
  expect(sealMessage(tree, carrier)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<e:goi xmlns:e="http://vi-du"><e:dau><e:ten>A &amp; &quot;B&quot; &lt;C&gt;</e:ten></e:dau><tep so="1"/><tep so="2">x</tep></e:goi>',
  );
});
