import type { Locale } from "../numbers/numbers.ts";
import { en } from "./en.ts";
import { type Texts, vi } from "./vi.ts";

/** The words of the report in each language. */
export const TEXTS: Readonly<Record<Locale, Texts>> = { vi, en };

export type { Texts };
