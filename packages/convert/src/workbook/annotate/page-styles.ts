import type { PageStyle } from "./types.ts";

/** Font, colour and wrapping of one style. */
export interface PageLook {
  readonly font: string;
  readonly fill?: string;
  readonly wrap: boolean;
}

const PLAIN = '<sz val="11"/><name val="Arial"/>';

/** How the cells of a page look. */
export const PAGE_STYLES: Readonly<Record<PageStyle, PageLook>> = {
  title: { font: '<b/><sz val="16"/><name val="Arial"/>', wrap: false },
  heading: {
    font: '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Arial"/>',
    fill: "FF1F4E79",
    wrap: true,
  },
  text: { font: PLAIN, wrap: true },
  strong: { font: `<b/>${PLAIN}`, wrap: true },
  error: { font: `<b/>${PLAIN}`, fill: "FFFFB3B3", wrap: true },
  warning: { font: `<b/>${PLAIN}`, fill: "FFFFE08A", wrap: true },
  good: { font: `<b/>${PLAIN}`, fill: "FFC6E7C8", wrap: true },
  link: { font: '<u/><sz val="11"/><color rgb="FF0B5394"/><name val="Arial"/>', wrap: false },
};
