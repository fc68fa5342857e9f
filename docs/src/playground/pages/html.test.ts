import { catalogue } from "@thongnhat/schemas/catalogue";
import { expect, test } from "vitest";
import { checkPage } from "./check.ts";
import { html } from "./html.ts";

test("a value in a template is text, and a template in a template is markup", () => {
  const inner = html`<b>${'<i title="x">&'}</b>`;
  const written = "<b>&lt;i title=&quot;x&quot;&gt;&amp;</b>";
  expect(inner.markup).toBe(written);
  expect(html`${inner}|${[inner, inner]}|${undefined}|${1}`.markup).toBe(
    `${written}|${written}${written}||1`,
  );
});

test("a page has no script and no style but its files, and offers every record of the standard", () => {
  const page = checkPage("vi", catalogue);
  expect(page).not.toMatch(/<script(?! src="[^":]+")|<style|\son\w+=|style=/);
  expect(page).toContain("default-src 'none'");
  for (const id of Object.keys(catalogue.records)) expect(page).toContain(`value="${id}"`);
});
