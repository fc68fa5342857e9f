/** What the sample buttons put into the box. */
export interface Sample {
  readonly text: string;
  readonly record?: string;
  readonly origin?: string;
}

export type SampleName = "right" | "wrong" | "table";

/** The build writes them here, from the examples of the standard. */
declare const PLAYGROUND_SAMPLES: Readonly<Record<SampleName, Sample>>;

export const SAMPLES = PLAYGROUND_SAMPLES;
