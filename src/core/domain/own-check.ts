/**
 * What a pack's own check can ask of a column. Data only, so that a pack never carries code; together they cover what organisations add
 * to their templates.
 */
export const ownCheckKinds = [
  "required",
  "in list",
  "range",
  "unique",
  "sum equals",
  "reference exists",
  "date order",
  "compare columns",
  "at least n",
  "pattern",
  "share between",
  "forbidden words",
] as const;
export type OwnCheckKind = (typeof ownCheckKinds)[number];
