/**
 * Takes out of VitePress's page what a static page does not need: its icons, a script for keyboards, preloads.
 * The page of a missing address gets its content here; VitePress leaves that to a script.
 */
export function cleanPage(html: string, content: string): string {
  return (
    html
      .replace(/\s*<link[^>]*href="[^"]*vp-icons\.css"[^>]*>/, "")
      .replace(/\s*<script id="check-mac-os">[\s\S]*?<\/script>/, "")
      .replace(/rel="preload stylesheet"( href="[^"]*") as="style"/g, 'rel="stylesheet"$1')
      .replace('<div id="app"></div>', () => `<div id="app">${content}</div>`)
      // The header switches the language; on GitHub this line does.
      .replace(/<p><a href="[^"]*"[^>]*>(?:In English|Tiếng Việt)<\/a><\/p>/, "")
      .replace(/<!--\[-->|<!--\]-->|<!---->/g, "")
  );
}
