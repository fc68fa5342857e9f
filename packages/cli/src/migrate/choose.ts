import type { Migration, MigrationDirection } from "@thongnhat/core";

/** Which migration is asked for. */
export interface Asked {
  readonly database?: string;
  readonly from?: string;
  readonly to: string;
}

/** The migration, and which way it is gone. */
export interface Chosen {
  readonly migration: Migration;
  readonly direction: MigrationDirection;
  readonly from: string;
  readonly to: string;
}

/** A version as the command line writes it: a draft says that it is one. */
export function versionName({ to, draft }: Migration): string {
  return draft ? `${to}-draft` : to;
}

/** Every way that can be gone. */
export function waysOf(migrations: readonly Migration[]): Chosen[] {
  return migrations.flatMap((migration) => {
    const [older, newer] = [migration.from, versionName(migration)];
    return [
      { migration, direction: "up" as const, from: older, to: newer },
      { migration, direction: "down" as const, from: newer, to: older },
    ];
  });
}

/** The ways that fit what is asked: one, or none, or several of which nobody chooses for the user. */
export function choose(migrations: readonly Migration[], { database, from, to }: Asked): Chosen[] {
  return waysOf(migrations).filter(
    (way) =>
      way.to === to &&
      (database === undefined || way.migration.database === database) &&
      (from === undefined || way.from === from),
  );
}
