/**
 * The page of a missing address is shown at any depth, so it cannot know where the site begins: a script in it
 * guesses from the first folder of the site in the address. Its styles stand in the page.
 */
export function selfContained(html: string, css: string, folders: readonly string[]): string {
  const script = `(function(){var p=location.pathname.split("/"),f=${JSON.stringify(folders)},n=p.length-1;for(var i=1;i<p.length-1;i++)if(f.indexOf(p[i])>=0){n=i;break}var b=document.createElement("base");b.href=p.slice(0,n).join("/")+"/";document.head.prepend(b)})()`;
  return html
    .replace(/<head>/, () => `<head><script>${script}</script>`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`);
}
