import type { DiffWords } from "./words.ts";

const OTHERS = (known: string) => (known === "" ? "" : ` There are: ${known}.`);

/** The words in English. */
export const en: DiffWords = {
  about: "compare two states of the standard: what changed, what breaks, which number rises",
  usage: "[options] <from> <to>",
  arguments: {
    from: "the old state: folder, git tag, package; the new one with --against",
    to: "the new state; schemas by default with --against",
  },
  options: {
    against: "the old state, instead of the first argument",
    format: "form of the result: pretty (default), json, markdown, github (annotations)",
    witness: "print the records that prove; with a rule, such as S06, only its own",
    allow: "greatest step allowed: none, patch (default), edition, minor, major",
    waivers: "JSON file of what is not known and somebody answers for",
    all: "print every place, not only the first of each rule",
  },
  notes: [
    "Each side is one of:",
    "  a folder with standard.json        schemas, ../old/schemas",
    "  one version, or a draft            schemas/ho-tich@2.0-draft",
    "  a git tag, branch or commit        git:v1.0.0, v1.0.0, git:main:schemas",
    "  an npm package with the standard   npm:@thongnhat/schemas@0.1.0, a .tgz file",
    "",
    "Four questions: does old data pass the new state; can old readers use new",
    "data; do generated names and types stay; does the meaning stay. A break is",
    "proved by an invented record that passes one side and fails the other; what",
    "cannot be proved is said to be unknown, and counts as a break.",
    "",
    "Exit codes: 0 within the allowed step, 1 beyond it, 2 wrong usage or unreadable.",
    "",
    "Examples:",
    "  thongnhat diff git:v1.0.0 schemas",
    "  thongnhat diff schemas schemas/ho-tich@2.0-draft --format markdown",
    "  thongnhat diff --against v1.0.0 --allow minor",
    "  thongnhat diff old new --witness S02",
  ].join("\n"),
  problem: {
    missing: (asked) =>
      `"${asked}" was not found: no folder, .tgz file or git tag here. How to write it: thongnhat diff --help --lang en`,
    "not-a-standard": (asked) =>
      `"${asked}" is no standard: there is no standard.json in it, its schemas or its source.`,
    "no-version": (asked) =>
      `"${asked}": there is no such version. Write ho-tich@1.0 for the folder ho-tich/1.0, ho-tich@2.0-draft for the draft ho-tich/drafts/2.0.`,
    "no-git": (asked) => `"${asked}" needs git, which is not installed here.`,
    "no-repository": (asked) => `"${asked}" needs a git repository, and this folder is in none.`,
    "no-ref": (asked, known) =>
      `"${asked}": the git repository has no such tag, branch or commit.${OTHERS(known)} If it is on the server: git fetch --tags first.`,
    "no-standard-in-ref": (asked) =>
      `"${asked}": that state in git holds no standard. Name the folder if it is not schemas, as git:v1.0.0:data/schemas.`,
    "no-npm": (asked) => `"${asked}" needs npm, which is not installed here.`,
    "no-package": (asked) =>
      `"${asked}": npm cannot get this package. Check name, version and network; without a network use a .tgz file.`,
    "no-tar": (asked) => `"${asked}" needs the command tar, which is not here.`,
    "unreadable-package": (asked) => `"${asked}" cannot be unpacked: it is no npm package (.tgz).`,
  },
  needsTwo: "Two states are needed: thongnhat diff <from> <to>, or --against <from>.",
  unrelated: (from, to) =>
    `"${from}" and "${to}" have no database in common: they are not two states of one standard, so they are not compared.`,
  badWaivers: (file, reason) =>
    `${file} cannot be used: ${reason} Write [{ "rule": "S06", "at": "file#pointer", "reason": "why" }].`,
  head: (from, to) => `${from} compared with ${to}`,
  edition: (day) => `edition ${day}`,
  versions: (id, from, to) => (from === to ? `${id} ${from}` : `${id} ${from} → ${to}`),
  same: "Both are the same: nothing changed.",
  step: {
    none: "NO CHANGE",
    patch: "PATCH",
    edition: "EDITION of a code table",
    minor: "MINOR",
    major: "MAJOR",
    forbidden: "FORBIDDEN",
  },
  direction: { W: "old data", R: "old readers", T: "names, types", M: "meaning" },
  verdict: { ok: "ok", break: "breaks", proved: "breaks (proved)", unknown: "not known" },
  waived: (reason) => `waived: ${reason}`,
  before: "old",
  after: "new",
  guess: "a guess",
  ask: {
    approver: "A named person must approve, in the changeset (line “Approved by: …”).",
    reviewer: "A second person must review.",
    note: "The changeset must say why.",
  },
  witness: (record, example, code, path) =>
    `Record ${record} ${example === undefined ? "made from the model" : `from ${example}`}: ${code} at ${path === "" ? "the root" : path}`,
  passes: { from: "passes the old state, fails the new one", to: "passes the new state, fails the old one" },
  more: (count) => `and ${count} more (--all prints them)`,
  policies: "Policies",
  yes: "kept",
  no: "not kept",
  verdictNone: "Verdict: no number has to rise.",
  verdictStep: (step) => `Verdict: it needs ${step}.`,
  counts: (findings, breaking, unknown) => `${findings} changes, ${breaking} breaking, ${unknown} not known.`,
  seeWitness: "To see the records that prove: --witness",
  unusedWaiver: (rule, at) => `The waiver ${rule} at ${at} matches nothing: remove it.`,
  columns: ["Rule", "Change", "Place", "Effects"],
};
