import { describe, expect, it } from "vitest";
import { html, join, markdown, preformatted } from "./html.ts";
import { fence, page } from "./page.ts";

describe("text in a page", () => {
  it("is never read as HTML or as a Vue template", () => {
    const text = '<b onclick="x">{{ 1 + 1 }}</b> & co';
    expect(html`<p title="${text}">${text}</p>`.source).toBe(
      `<p title="&lt;b onclick=&quot;x&quot;&gt;&#123;&#123; 1 + 1 &#125;&#125;&lt;/b&gt; &amp; co">&lt;b onclick=&quot;x&quot;&gt;&#123;&#123; 1 + 1 &#125;&#125;&lt;/b&gt; &amp; co</p>`,
    );
    expect(markdown("# <b> *a* [x](y) {{z}}")).toBe(
      "\\# &lt;b&gt; \\*a\\* \\[x\\](y) &#123;&#123;z&#125;&#125;",
    );
  });

  it("that is HTML already stays so, lists are joined, nothing is left out in words", () => {
    const items = [html`<i>a</i>`, html`<i>b</i>`];
    expect(html`${items}${undefined}${false}${0}`.source).toBe("<i>a</i><i>b</i>0");
    expect(join(["<", ">"]).source).toBe("&lt;, &gt;");
  });

  it("holds no empty line, which would end the HTML for Markdown", () => {
    expect(html`<p>${"a\n\n b"}</p>`.source).toBe("<p>a b</p>");
    expect(preformatted("{\n\n}").source).toBe("&#123;\n \n&#125;");
  });
});

describe("a page", () => {
  it("keeps quotes out of its front matter, and its body out of Vue", () => {
    const text = page('Ngày "khuyết" \\', "a\nb", [html`<p>x</p>`, undefined, ""]);
    expect(text).toBe(
      '---\ntitle: "Ngày ”khuyết” /"\ndescription: "a b"\n---\n\n<div class="tn-dictionary" v-pre>\n\n# Ngày &quot;khuyết&quot; \\\\\n\n<p>x</p>\n\n</div>\n',
    );
  });

  it("fences code that has fences in it", () => {
    expect(fence("json", "a\n```\nb")).toBe("````json\na\n```\nb\n````");
  });
});
