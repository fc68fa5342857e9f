/**
 * The anchor of a heading, as GitHub makes it, so that one link works in the repository and on the site:
 * Vietnamese letters stay, punctuation goes, blanks become hyphens.
 */
export function headingId(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
