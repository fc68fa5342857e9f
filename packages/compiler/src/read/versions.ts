import type { Sources } from "./sources.ts";

/**
 * The sources with one version of each database: the one that its `database.json` names, or that is asked for. Older
 * versions stay in the folder for those who still send them; they are compared with, not compiled again.
 *
 * @param chosen versions by database, in place of the current ones
 */
export function oneVersion(sources: Sources, chosen: Readonly<Record<string, string>> = {}): Sources {
  const wanted = (database: string): string | undefined => {
    const version = chosen[database] ?? sources.databases.get(database)?.version;
    const exists = sources.schemas.some((file) => file.database === database && file.version === version);
    return typeof version === "string" && exists ? version : undefined;
  };
  const versions = new Map([...sources.databases.keys()].map((database) => [database, wanted(database)]));
  const isWanted = ({ database, version }: { database: string; version: string }): boolean => {
    const one = versions.get(database);
    return one === undefined || version === one;
  };
  const { extensions = [], schemas } = sources;
  return { ...sources, schemas: schemas.filter(isWanted), extensions: extensions.filter(isWanted) };
}
