/**
 * Zod's own message for an unknown key repeats the key, which may be somebody's data that slipped out of its place;
 * ours says the code alone. The keys themselves stand in the issue for programs that want them.
 */
export const strict = {
  /** The message for an issue; none where zod's own will do. */
  error: (issue: { readonly code?: string }): string | undefined =>
    issue.code === "unrecognized_keys" ? "TN-UNKNOWN-FIELD" : undefined,
};
