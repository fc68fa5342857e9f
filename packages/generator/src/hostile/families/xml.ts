import { input } from "../build.ts";
import type { Expectation, Family, HostileInput, Seeds } from "../types.ts";

const LAUGHS = Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");

const DOCTYPES: readonly (readonly [string, string])[] = [
  ["a bare DOCTYPE", "<!DOCTYPE edXML>"],
  ["a DOCTYPE in small letters", "<!doctype edXML>"],
  ["an outer DTD", '<!DOCTYPE edXML SYSTEM "http://vi-du.example/x.dtd">'],
  ["a public DTD", '<!DOCTYPE edXML PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://vi-du.example/x.dtd">'],
  ["a file of the machine", '<!DOCTYPE edXML [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  [
    "an address of the cloud",
    '<!DOCTYPE edXML [<!ENTITY x SYSTEM "http://169.254.169.254/latest/meta-data/">]>',
  ],
  ["a parameter entity", '<!DOCTYPE edXML [<!ENTITY % x SYSTEM "http://vi-du.example/x"> %x;]>'],
  ["a billion laughs", `<!DOCTYPE edXML [<!ENTITY l0 "ha">${LAUGHS}]>`],
  ["a quadratic bomb", `<!DOCTYPE edXML [<!ENTITY x "${"a".repeat(100_000)}">]>`],
  ["an entity in itself", '<!DOCTYPE edXML [<!ENTITY x "&x;">]>'],
  ["default attributes", '<!DOCTYPE edXML [<!ATTLIST Code a CDATA "1">]>'],
  ["a notation", '<!DOCTYPE edXML [<!NOTATION gif SYSTEM "viewer.exe">]>'],
  ["an element alone", "<!ELEMENT edXML ANY>"],
  ["an entity alone", '<!ENTITY x "a">'],
];

/** XML: what documents hide, in edXML packets and SOAP envelopes. */
export function xml({ packet }: Seeds): readonly Family[] {
  const body = packet.replace(/^<\?xml[^>]*>\s*/, "");
  const one = (name: string, expect: Expectation, make: () => string): HostileInput =>
    input(name, expect, () => ({ kind: "xml", text: make() }));
  const instead = (text: string): string =>
    body.replace(/(<(?:\w+:)?CodeNumber>)[^<]*/, (_, tag: string) => tag + text);
  const nested = (levels: number): string => `${"<a>".repeat(levels)}${"</a>".repeat(levels)}`;
  return [
    {
      name: "xml-doctype",
      about: "DTDs, outer entities, entity bombs: any DOCTYPE is refused before it is read",
      inputs: DOCTYPES.flatMap(([name, doctype]) => [
        one(`${name} before the packet`, "refused", () => `<?xml version="1.0"?>${doctype}${instead("&x;")}`),
        one(`${name} inside the packet`, "refused", () => instead(doctype)),
        one(`${name} after a comment`, "refused", () => `<!-- a -->${doctype}${body}`),
        one(`${name} in UTF-16`, "refused", () => `${[...doctype].join("\u0000")}${body}`),
      ]),
    },
    {
      name: "xml-syntax",
      about: "documents that are none, or that two readers read differently",
      inputs: [
        ...[
          "",
          " ",
          "<",
          "<a",
          "<a>",
          "</a>",
          "<a></b>",
          "<a/><b/>",
          "<a b></a>",
          "<a b=c></a>",
          '<a b="1" b="2"/>',
          '<a b="<"/>',
          "<a>&nbsp;</a>",
          "<a>&x;</a>",
          "<a>&#0;</a>",
          "<a>&#xD800;</a>",
          "<a>&#x110000;</a>",
          "<a>&</a>",
          "<a><!-- -- --></a>",
          "<a><!-- ",
          "<a><![CDATA[ ",
          "<?xml",
          "<?xml version='1.0'?>",
          "text",
          "{}",
          "<1a/>",
          "<a:b/>",
          "<:a/>",
          "<a\u0000/>",
          "<a>\u0000</a>",
          "<a>\u0001</a>",
          "<a>\ufffe</a>",
          "<a xmlns:x=''><x:b/></a>",
          "<a><?xml version='1.0'?></a>",
          "<a/>text",
          "<A></a>",
          "<a\u00a0b='1'/>",
          "<%=a%>",
        ].map((text) => one(`${JSON.stringify(text)}`, "refused", () => text)),
        one("a packet cut in the middle", "refused", () => body.slice(0, body.length / 2)),
        one("two packets in a row", "refused", () => body + body),
        one("a packet with its tags crossed", "refused", () =>
          body.replace("</edXML>", "</edXMLEnvelope></edXML>"),
        ),
        one("HTML", "refused", () => "<html><body><br><p>Ví Dụ</body></html>"),
        one("a page of an error", "refused", () => "<!DOCTYPE html><html><h1>502</h1></html>"),
      ],
    },
    {
      name: "xml-structure",
      about: "depth, floods of elements and attributes, instructions, comments, wrapped packets",
      inputs: [
        ...[65, 200, 1_000, 10_000, 100_000].flatMap((levels) => [
          one(`${levels} levels`, "refused", () => nested(levels)),
          one(`${levels} levels inside the packet`, "refused", () => instead(nested(levels))),
          one(`${levels} tags that are never closed`, "refused", () => "<a>".repeat(levels)),
        ]),
        one("50,000 elements of one name", "reviewed", () => instead("<x>1</x>".repeat(50_000))),
        one("50,000 elements of different names", "reviewed", () =>
          instead(Array.from({ length: 50_000 }, (_, n) => `<x${n}/>`).join("")),
        ),
        one(
          "20,000 attributes",
          "reviewed",
          () => `<edXML ${Array.from({ length: 20_000 }, (_, n) => `a${n}="1"`).join(" ")}/>`,
        ),
        one(
          "20,000 namespaces",
          "reviewed",
          () => `<edXML ${Array.from({ length: 20_000 }, (_, n) => `xmlns:a${n}="urn:${n}"`).join(" ")}/>`,
        ),
        one("an attribute of 900,000 letters", "reviewed", () => `<edXML a="${"a".repeat(900_000)}"/>`),
        one("a text of 900,000 letters", "reviewed", () => instead("a".repeat(900_000))),
        one("a name of 900,000 letters", "reviewed", () => `<${"a".repeat(900_000)}/>`),
        one("a comment of 900,000 letters", "reviewed", () => instead(`<!--${"a".repeat(900_000)}-->`)),
        one("100,000 comments", "reviewed", () => instead("<!---->".repeat(100_000))),
        one("100,000 instructions", "reviewed", () => instead("<?a?>".repeat(100_000))),
        one("100,000 references of characters", "reviewed", () => instead("&#65;".repeat(100_000))),
        one("900,000 opening angles", "refused", () => "<".repeat(900_000)),
        one("900,000 ampersands", "refused", () => instead("&".repeat(900_000))),
        one("keys of the machinery", "reviewed", () =>
          instead("<__proto__><a>1</a></__proto__><constructor/><toString>1</toString>"),
        ),
        one("the packet in the packet", "reviewed", () => instead(body)),
        one("the packet in a SOAP envelope", "reviewed", () => soap(body)),
        one("the packet in five SOAP envelopes", "reviewed", () => soap(soap(soap(soap(soap(body)))))),
        one("the packet in CDATA of a SOAP envelope", "reviewed", () => soap(`<![CDATA[${body}]]>`)),
        one("an include of a file", "reviewed", () =>
          instead('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'),
        ),
        one("a style sheet", "reviewed", () => `<?xml-stylesheet href="http://vi-du.example/x.xsl"?>${body}`),
        one("an instruction in a number", "reviewed", () => instead("1<?x 2?>")),
        one("a comment in a number", "reviewed", () => instead("1<!-- -->2")),
        one("CDATA in a number", "reviewed", () => instead("<![CDATA[12]]>")),
        one("another namespace", "reviewed", () => body.replaceAll("QCVN_102_2016", "KHAC")),
        one("prefixes swapped", "reviewed", () => body.replaceAll("edXML:", "xlink:")),
        one("a SOAP fault", "reviewed", () =>
          soap("<soap:Fault><faultcode>1</faultcode><faultstring>HKMARK</faultstring></soap:Fault>"),
        ),
      ],
    },
  ];
}

function soap(inside: string): string {
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${inside}</soap:Body></soap:Envelope>`;
}
