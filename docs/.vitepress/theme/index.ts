import type { Theme } from "vitepress";
import SearchPage from "./SearchPage.vue";
import SiteContents from "./SiteContents.vue";
import SiteLayout from "./SiteLayout.vue";
import "./styles/tokens.css";
import "./styles/layout.css";
import "./styles/prose.css";
import "./styles/dictionary.css";
import "./styles/search.css";
import "./styles/home.css";
import "./styles/print.css";

export default {
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component("SearchPage", SearchPage);
    app.component("SiteContents", SiteContents);
  },
} satisfies Theme;
