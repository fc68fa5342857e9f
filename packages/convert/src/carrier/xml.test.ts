import { expect, test } from "vitest";
import { UnreadableError } from "./tree.ts";
import { parseXml, writeXml } from "./xml.ts";

const codeOf = (text: string): unknown => {
  try {
    parseXml(text);
  } catch (error) {
    return error instanceof UnreadableError ? error.code : error;
  }
  return undefined;
};
const read = (text: string): unknown => JSON.parse(JSON.stringify(parseXml(text)));
const times = (tag: string, count = 20_000): string => tag.repeat(count);

test.each([
  ["an attribute that looks like the end of an empty element", `${times('<x a="/>">')}${times("</x>")}`],
  ["a name that begins with a letter of Vietnamese", `${times("<đ>")}${times("</đ>")}`],
  ["closing tags in a comment", `<x><!--${times("</x>")}-->${times("<x>")}${times("</x>")}</x>`],
  ["closing tags in character data", `<x><![CDATA[${times("</x>")}]]>${times("<x>")}${times("</x>")}</x>`],
])("%s does not hide how deep elements are nested", (_, text) => {
  expect(codeOf(text)).toBe("TN-CONVERT-DEPTH");
});

test("tags and a DOCTYPE that are only letters of a text refuse nothing", () => {
  const html = `<!DOCTYPE html>${times("<p>", 100)}`;
  expect(read(`<x><![CDATA[${html}]]></x>`)).toEqual({ x: html });
  expect(read(`<x><!-- ${html} -->ví dụ</x>`)).toEqual({ x: "ví dụ" });
});

test.each([
  ["after a byte order mark and a comment", '\ufeff<!-- x --><!DOCTYPE x [<!ENTITY e "ha">]><x>&e;</x>'],
  ["in small letters", '<!doctype x [<!ENTITY e "ha">]><x>&e;</x>'],
  ["after the root", "<x/><!DOCTYPE x>"],
  ["with a blank in it", "<! DOCTYPE x><x/>"],
])("a DOCTYPE %s is refused", (_, text) => {
  expect(codeOf(text)).toBe("TN-CONVERT-DOCTYPE");
});

test.each([
  "&#xD800;",
  "&#xdfff;",
  "&#0;",
  "&#x0;",
  "&#1;",
  "&#xFFFE;",
  "&#x110000;",
  "&#55296;",
  "&",
  "& ",
  "&x;",
  "&amp",
  "&#;",
])("%s, which no other program reads alike, is refused in a text and in an attribute", (bad) => {
  expect(codeOf(`<x>Ví${bad}Dụ</x>`)).toBe("TN-CONVERT-XML");
  expect(codeOf(`<x a="Ví${bad}Dụ"/>`)).toBe("TN-CONVERT-XML");
});

test.each(["<x a/>", "<x a=b/>", "<x>\u0000</x>", "<x>\u0001</x>", "<x>\ufffe</x>", "<x\u0000/>"])(
  "%j is no XML",
  (text) => {
    expect(codeOf(text)).toBe("TN-CONVERT-XML");
  },
);

test("references that are right are read, and those in character data and comments are letters", () => {
  expect(read("<x>&#x1EC5;&#7877;&amp;&lt;&#x1F600;</x>")).toEqual({ x: "ễễ&<😀" });
  expect(read("<x><!-- & &#0; --><![CDATA[& &#0;]]></x>")).toEqual({ x: "& &#0;" });
});

test("attributes that differ only in their prefix are all kept", () => {
  expect(read('<x xmlns:a="u" xmlns:b="w" a:v="1" b:v="2"/>')).toEqual({ x: { "@v": ["1", "2"] } });
});

test("half of a letter is not written: a file would hold another one", () => {
  expect(writeXml({ x: "a\ud800b\ud83d\ude00" }, {}, false)).toBe("<x>ab\ud83d\ude00</x>");
});
