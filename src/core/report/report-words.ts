/** What a file came to, as a report says it. */
export const statusWords = {
  clean: "clean",
  warnings: "warnings",
  errors: "errors",
  unreadable: "could not be checked",
} as const;

/** Severities as a person reads them. */
export const severityWords = { error: "Error", warning: "Warning", info: "For information" } as const;
