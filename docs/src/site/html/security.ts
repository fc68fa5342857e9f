import { createHash } from "node:crypto";
import { inlineScripts } from "./attributes.ts";

const META = /<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*>/i;

/**
 * The policy of a page: nothing from another host, no evaluation of text, only those inline scripts that stand in
 * the page now. `file:` is named because a page that was opened by double click has no host of its own; it means
 * nothing to a page that came from a server. Inline styles are the colours of highlighted code.
 */
export function policyOf(html: string): string {
  const hashes = inlineScripts(html).map(
    (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self' file:", ...new Set(hashes)].join(" "),
    "style-src 'self' file: 'unsafe-inline'",
    "img-src 'self' file: data:",
    "connect-src data:",
    "base-uri 'self' file:",
    "form-action 'self' file:",
  ].join("; ");
}

/** The page with its policy as the first thing of the head; a page that has one keeps it. */
export function withPolicy(html: string): string {
  if (META.test(html)) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  return html.replace(/<head\b[^>]*>(?:\s*<meta charset=[^>]*>)?/i, (head) => `${head}${meta}`);
}

/** What is wrong with the policy of a page: missing, evaluates text, or names another host. */
export function policyFaults(html: string): string[] {
  const [meta] = META.exec(html) ?? [];
  if (meta === undefined) return ["không có Content-Security-Policy"];
  const faults: string[] = [];
  if (/'unsafe-eval'/.test(meta)) faults.push("cho phép 'unsafe-eval'");
  if (/\bhttps?:|\*/.test(meta.replace(/http-equiv/i, ""))) faults.push("cho phép nạp từ máy chủ khác");
  return faults;
}
