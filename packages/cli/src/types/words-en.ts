import type { TypesWords } from "./words.ts";

/** The words in English. */
export const en: TypesWords = {
  about: "types for programming languages, databases, interfaces: Java, C#, Python, Go, PHP, SQL…",
  usage: "--lang <language> [options]",
  options: {
    lang: "typescript, java, csharp, python, go, php, sql, openapi or xsd",
    record: "kind of record, such as khai-sinh or ho-tich/khai-sinh; may be repeated; all by default",
    database: "all records of a database, such as ho-tich; may be repeated",
    out: "folder to write to; a single file without --out is printed",
    package: "package (Java, Go), namespace (C#, PHP), module (Python) or schema (SQL)",
    codes: "SQL: also a second file with the rows of the code tables and the foreign keys to them",
    standard: "workspace of a unit with databases of its own; the installed standard by default",
    force: "overwrite files that are there with other content",
    json: "print JSON: the files written; without --out their texts too",
  },
  notes: [
    "Types say the structure only. Rules, codes by date and what an origin requires:",
    'check with "thongnhat check" or by the conformance vectors of the standard.',
    "",
    "A file that is there with other content is not overwritten without --force.",
    "",
    "Exit codes: 0 done, 1 the schemas in --standard have faults, 2 wrong usage, or",
    "files cannot be written.",
    "",
    "Examples:",
    "  thongnhat types --lang java --record khai-sinh --out src/main/java \\",
    "    --package vn.gov.example",
    "  thongnhat types --lang python > thongnhat.py",
    "  thongnhat types --lang sql --database ho-tich --codes --out db",
    "",
    "Messages in English: thongnhat --lang en types …",
  ].join("\n"),
  noLanguage: (all) => `The language is missing: give --lang and one of ${all}.`,
  unknownLanguage: (given, near, all) =>
    `There is no language "${given}".${near === undefined ? "" : ` Did you mean ${near}?`} There are: ${all}.`,
  unknownRecord: (given, near) =>
    `There is no record "${given}".${near === undefined ? "" : ` Did you mean ${near}?`} See them: thongnhat schemas`,
  unknownDatabase: (given, near, all) =>
    `There is no database "${given}".${near === undefined ? "" : ` Did you mean ${near}?`} There are: ${all}.`,
  severalRecords: (given, all) => `"${given}" is in several databases: write ${all}.`,
  badPackage: (language, example) => `The value of --package is no name for ${language}. Right: ${example}.`,
  noPackage: (language) => `${language} has no --package.`,
  codesOnlySql: "--codes goes with --lang sql only.",
  needsOut: (files) => `There are ${files} files: give a folder with --out.`,
  noStandard: (folder) => `${folder}: there is no standard.json. Give the workspace with --standard.`,
  brokenStandard: (folder, count) => `${folder}: ${count} place(s) to correct first.`,
  differs: (count, folder) =>
    `${count} file(s) in ${folder} are there with other content; nothing was written. Choose another folder, or overwrite with --force:`,
  more: (count) => `… and ${count} more`,
  unwritable: {
    denied: (path) => `${path}: no permission to write. Choose another folder with --out.`,
    "no-folder": (path) =>
      `${path}: the folder cannot be made, since a file is in the way. Choose another one with --out.`,
    full: (path) => `${path}: the disk is full.`,
    other: (path) => `${path}: cannot be written. Choose another folder with --out.`,
  },
  done: (files, folder, written, same) =>
    `${files} file(s) generated in ${folder}: ${written} written, ${same} unchanged.`,
  records: (count, language) => `${count} kind(s) of records, ${language}.`,
  limit: "Types say the structure only: for rules and codes by date use thongnhat check.",
};
