const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without halves of surrogate pairs, which no file in UTF-8 can hold. */
export const wellFormed = (text: string): string => text.replace(HALF, "�");
