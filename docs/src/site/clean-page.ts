/** Takes out of VitePress's page what a static page does not need: its icons, a script for keyboards, preloads. */
export function cleanPage(html: string): string {
  return html
    .replace(/\s*<link[^>]*href="[^"]*vp-icons\.css"[^>]*>/, "")
    .replace(/\s*<script id="check-mac-os">[\s\S]*?<\/script>/, "")
    .replace(/rel="preload stylesheet"( href="[^"]*") as="style"/g, 'rel="stylesheet"$1')
    .replace(/(<body>\s*<div id="app">)<!--\[-->/, "$1");
}
