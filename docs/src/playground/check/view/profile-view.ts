import type { Catalogue } from "@thongnhat/core";
import { number, placeOf } from "../../common/cli.ts";
import { el } from "../../common/dom.ts";
import type { Page } from "../../common/page.ts";
import { keepByProfile } from "../profile/profile.ts";

/** What is shown of a profile. */
export interface ProfileView {
  readonly profile: string;
  readonly records: readonly unknown[];
  /** Record that was chosen on the page. */
  readonly record: string | undefined;
  readonly catalogue: Catalogue;
}

/** What a profile keeps of one of the records. */
export function profileView({ profile, records, record, catalogue }: ProfileView, page: Page): HTMLElement {
  const { words } = page;
  const body = el("div", { "aria-live": "polite" });
  const chooser = el("input", {
    id: "profile-record",
    type: "number",
    min: 1,
    max: records.length,
    value: 1,
  });
  const show = () => {
    const place = Math.min(records.length, Math.max(1, Number(chooser.value) || 1)) - 1;
    body.replaceChildren(...keptNodes(records[place], { profile, record, catalogue }, page));
  };
  chooser.addEventListener("input", show);
  show();
  return el(
    "section",
    { class: "profile", "aria-labelledby": "profile-title" },
    el("h3", { id: "profile-title" }, words.check.profileTitle(profile)),
    records.length > 1
      ? el(
          "p",
          {},
          el("label", { for: "profile-record" }, words.check.profileRecord),
          " ",
          chooser,
          ` / ${records.length}`,
        )
      : undefined,
    body,
  );
}

function keptNodes(value: unknown, view: Omit<ProfileView, "records">, { words, lang }: Page): Node[] {
  const kept = keepByProfile(value, view.profile, view.catalogue, view.record);
  if (kept === undefined) return [el("p", {}, words.check.profileUnknown)];
  const label = (path: string) =>
    placeOf(kept.descriptor, path.replaceAll("/*", "/0"), lang).label.replaceAll(" (1)", "");
  return [
    el("p", {}, words.check.profileKeeps(number(kept.kept, lang), number(kept.all, lang))),
    el(
      "pre",
      { tabindex: "0", "aria-label": words.check.profileTitle(view.profile) },
      JSON.stringify(kept.value, null, 2),
    ),
    kept.dropped.length === 0
      ? el("p", {}, words.check.profileAll)
      : el(
          "details",
          {},
          el("summary", {}, `${words.check.profileDrops} (${number(kept.dropped.length, lang)})`),
          el("ul", {}, ...[...new Set(kept.dropped.map(label))].map((text) => el("li", {}, text))),
        ),
  ];
}
