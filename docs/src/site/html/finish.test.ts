import { describe, expect, it } from "vitest";
import { finishSite } from "./finish.ts";

/** Finishes pages given by their body; a text that begins with a head stays as it is. */
function finish(bodies: Record<string, string>, files: readonly string[] = []) {
  const pages = Object.entries(bodies).map(([page, body]): [string, string] => [
    page,
    body.startsWith("<head") ? body : `<head></head>${body}`,
  ]);
  const all = new Set([...Object.keys(bodies), ...files]);
  const done = finishSite({ pages: new Map(pages), files: all });
  const page = (name: string) => (done.pages.get(name) ?? "").replace(/^<head>.*?<\/head>/, "");
  return { ...done, page };
}

describe("a finished page", () => {
  it("reaches every file by a relative address, from any depth", () => {
    const { page, faults } = finish(
      {
        "index.html": '<a href="/en/">',
        "en/index.html": "",
        "tu-dien/a/b.html": '<a href="/"><script src="/assets/site.js"></script>',
      },
      ["assets/site.js"],
    );
    expect(faults).toEqual([]);
    expect(page("index.html")).toBe('<a href="en/index.html">');
    expect(page("tu-dien/a/b.html")).toBe(
      '<a href="../../index.html"><script src="../../assets/site.js"></script>',
    );
  });

  it("names the file of a folder, and the page that was linked without its ending", () => {
    const { page } = finish({
      "a.html": '<a href="b/"><a href="b"><a href="./c">',
      "b/index.html": "",
      "c.html": "",
    });
    expect(page("a.html")).toBe('<a href="b/index.html"><a href="b/index.html"><a href="c.html">');
  });

  it("keeps anchors and questions, Vietnamese ones too", () => {
    const { page, faults } = finish({
      "a.html": '<a href="/b.html#điều-chưa-biết"><a href="b.html?q=x#cha.hoTen"><a href="#đây"><i id="đây">',
      "b.html": '<h2 id="điều-chưa-biết"></h2><td id="cha.hoTen">',
    });
    expect(faults).toEqual([]);
    expect(page("a.html")).toContain('href="b.html#%C4%91i%E1%BB%81u-ch%C6%B0a-bi%E1%BA%BFt"');
    expect(page("a.html")).toContain('href="b.html?q=x#cha.hoTen"');
    expect(page("a.html")).toContain('href="#%C4%91%C3%A2y"');
  });

  it("leaves other hosts, mail and data alone, and what stands in scripts and comments", () => {
    const html =
      '<a href="https://cel.dev"><a href="mailto:a@b.vn"><img src="data:,"><!-- <a href="/x"> --><script>"<a href=\'/y\'>"</script>';
    const { page, faults } = finish({ "a.html": html });
    expect(faults).toEqual([]);
    expect(page("a.html")).toBe(html);
  });

  it("may be finished again without a change", () => {
    const first = finish({ "a/b.html": '<a href="/a/c/"><a href="#d"><p id="d">', "a/c/index.html": "" });
    const again = finishSite({ pages: first.pages, files: new Set(first.pages.keys()) });
    expect(again.pages).toEqual(first.pages);
  });
});

describe("a link that leads nowhere", () => {
  it("is told with its page and target when the file is missing", () => {
    const { faults } = finish({ "tu-dien/a.html": '<a href="mat.html#x">' });
    expect(faults).toEqual([{ page: "tu-dien/a.html", target: "mat.html#x", reason: "no-file" }]);
  });

  it("is told when the field it means is gone from the page", () => {
    const { faults } = finish({ "a.html": '<a href="b.html#cha.hoTen">', "b.html": '<p id="cha">' });
    expect(faults).toEqual([{ page: "a.html", target: "b.html#cha.hoTen", reason: "no-anchor" }]);
  });

  it("is told when it leaves the folder", () => {
    const { faults } = finish({ "a.html": '<a href="../README.md">' }, ["README.md"]);
    expect(faults.some(({ reason }) => reason === "no-file")).toBe(true);
  });
});

describe("the policy of a page", () => {
  const policyOf = (html: string) =>
    /content="([^"]*)"/.exec(finish({ "a.html": html }).pages.get("a.html") ?? "")?.[1];

  it("forbids evaluation and every host, and allows exactly the scripts that stand in the page", () => {
    const policy = policyOf('<head><meta charset="utf-8"></head><script>a()</script>');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
    expect(policy).toMatch(/script-src 'self' file: 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(policyOf("")).not.toContain("sha256");
  });

  it("that a page brings with it stays, unless it allows another host or evaluation", () => {
    const own = (policy: string) =>
      `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>`;
    expect(finish({ "a.html": own("script-src 'self'") }).faults).toEqual([]);
    expect(
      finish({ "a.html": own("script-src https://cdn.example") }).faults.map(({ reason }) => reason),
    ).toEqual(["policy"]);
    expect(finish({ "a.html": own("script-src 'unsafe-eval'") }).faults.map(({ reason }) => reason)).toEqual([
      "policy",
    ]);
  });

  it("is not needed to see a script of another host: it is a fault", () => {
    const { faults } = finish({ "a.html": '<script src="https://cdn.example/a.js"></script>' });
    expect(faults).toEqual([{ page: "a.html", target: "https://cdn.example/a.js", reason: "other-host" }]);
  });
});
