import { useData } from "vitepress";
import { computed } from "vue";
import { otherDictionaryPage } from "../../src/site/dictionary.ts";
import { address, type LanguageSite, type SiteTheme } from "../../src/site/site-data.ts";

/** The current page and the navigation of its language. */
export function useSite() {
  const { theme, page, frontmatter, lang } = useData<SiteTheme>();
  const site = computed<LanguageSite>(() => theme.value.sites[lang.value === "en" ? "en" : "vi"]);
  const here = computed(() => address(page.value.relativePath));
  const otherLanguage = computed(() => {
    const path = page.value.relativePath;
    const twin = otherDictionaryPage(path);
    const home = lang.value === "en" ? "/" : "/en/";
    return theme.value.pairs[path] ?? (twin === undefined ? home : address(twin));
  });
  return { site, page, frontmatter, here, otherLanguage, edition: theme.value.edition };
}
