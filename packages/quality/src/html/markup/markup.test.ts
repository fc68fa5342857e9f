import { expect, test } from "vitest";
import { clip, escapeText, html, trusted } from "./markup.ts";

test("whatever is inserted is text, also inside an attribute", () => {
  const name = `<script>alert("1")</script> & 'x'`;
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">' +
      "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>",
  );
});

test("templates nest, lists join, nothing is nothing", () => {
  const items = ["Đủ", "Sạch"].map((word) => html`<li>${word}</li>`);
  expect(html`<ul>${items}${false}${undefined}${0}</ul>${trusted("<br>")}`.markup).toBe(
    "<ul><li>Đủ</li><li>Sạch</li>0</ul><br>",
  );
});

test.each([
  ["a mark that turns the writing around", "a\u202Eb"],
  ["a control character", "a\u0000b"],
  ["half of a surrogate pair", "a\uD800b"],
])("%s is shown as unreadable", (_, text) => {
  expect(escapeText(text)).toBe("a�b");
});

test("a letter outside the first plane stays whole", () => {
  expect(escapeText("𠮷")).toBe("𠮷");
  expect(clip("𠮷𠮷𠮷", 2)).toBe("𠮷…");
});

test("a text is cut only when it is too long", () => {
  expect(clip("Ủy ban nhân dân xã", 18)).toBe("Ủy ban nhân dân xã");
  expect(clip("Ủy ban nhân dân xã", 7)).toBe("Ủy ban…");
});
