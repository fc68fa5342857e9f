import type { Theme } from "vitepress";
import SiteLayout from "./SiteLayout.vue";
import "./styles/tokens.css";
import "./styles/layout.css";
import "./styles/prose.css";
import "./styles/search.css";
import "./styles/home.css";
import "./styles/print.css";

export default { Layout: SiteLayout } satisfies Theme;
