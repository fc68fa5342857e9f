/** An invented record and of which type it is. */
export interface SeedRecord {
  /** `database/record` */
  readonly record: string;
  readonly value: object;
}
