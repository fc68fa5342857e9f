import type { ConformWords } from "./words.ts";

/** The words in English. */
export const en: ConformWords = {
  about: "test an exchange server from outside, each requirement of the standard",
  usage: "<address> [options]",
  argument: "address of the server, what stands before /v1: https://trao-doi.vi-du.vn",
  options: {
    credentials: "JSON file with the units' ids and secrets; otherwise from environment variables",
    profile: "only records of one database: ho-tich",
    record: "only this record type; repeat for several",
    only: "only these requirements, separated by commas: EX-READ-01,EX-READ-02",
    readOnly: "only read: skip whatever has to write to be tested",
    allowReal: "allow test records on a server whose people are real",
    keep: "leave test records as they are, do not revoke them at the end",
    deadline: "seconds for the whole run, default 900",
    json: "print the report as JSON",
    junit: "also write the report as JUnit XML to this file",
    html: "also write the report as HTML (prints on A4) to this file",
    noProgress: "no progress bar",
  },
  notes: [
    "This command WRITES test records to the server (everybody in them is invented,",
    "their ids begin with thu-nghiem-) and then revokes them by a new version;",
    "records are never deleted. Add --read-only to write nothing. On a server that",
    "does not say synthetic: true it refuses to write, unless --allow-real is given.",
    "",
    "Ids and secrets are never written on the command line. Set the environment:",
    "  THONGNHAT_UNIT           code of the unit, H26.12",
    "  THONGNHAT_CLIENT_ID      and THONGNHAT_CLIENT_SECRET",
    "  THONGNHAT_API_KEY        where a key is used instead of a client",
    "More units, to test every requirement: THONGNHAT_OTHER_… (a second unit that",
    "may not see the first unit's records), THONGNHAT_NO_GRANTS_… (a unit without",
    "grants), THONGNHAT_AUDITOR_… (a unit that may search the log). Or --credentials",
    '<file>: {"unit":{"unit":"H26.12","clientId":"…","clientSecret":"…"},',
    '"other":{…},"noGrants":{…},"auditor":{…}}.',
    "",
    "Exit codes: 0 every must that could be tested is met; 1 one is not; 2 wrong",
    "usage, or the server refuses the credentials; 3 the server cannot be reached.",
    "",
    "Examples:",
    "  thongnhat conform https://trao-doi.vi-du.vn --read-only",
    "  thongnhat conform http://127.0.0.1:8900 --profile ho-tich --html report.html",
    "  thongnhat conform http://127.0.0.1:8900 --credentials keys.json --junit r.xml",
  ].join("\n"),
  progress: "Testing {bar} {value}/{total}",
  warning: (server, writes, types) =>
    `Attention: this WRITES at most ${writes} test records (record types: ${types}) to the server ${server}, and revokes them. Add --read-only to write nothing.`,
  readsOnly: (server, types) =>
    `Only reading the server ${server}: ${types} record types, nothing is written.`,
  problems: {
    missing: "This command needs the package @thongnhat/sandbox. Install: npm i @thongnhat/sandbox",
    credentialsFile: (file) => `The file ${file} cannot be read. Check its name and permissions.`,
    credentialsForm: (file) =>
      `The file ${file} must be JSON that holds, at unit (and other, noGrants, auditor where wanted), unit with clientId and clientSecret, or apiKey.`,
    noCredentials:
      "Id and secret of the unit are missing. Set THONGNHAT_UNIT, THONGNHAT_CLIENT_ID, THONGNHAT_CLIENT_SECRET, or use --credentials <file>. Never write secrets on the command line.",
    seconds: "--deadline is a number of seconds, from 1 to 86400.",
    unknownIds: (near) =>
      `--only names a requirement that the standard does not have. Ids look like ${near}.`,
  },
};
