/**
 * TypeDoc's icons stand in a file of their own, which a page opened by double click may not use; its script puts
 * them into the page too, so they are named there.
 */
export function ownIcons(html: string): string {
  return html.replace(/<use href="[^"]*assets\/icons\.svg#/g, '<use href="#');
}
