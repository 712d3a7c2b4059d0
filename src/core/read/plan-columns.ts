import type { KnownColumn } from "../domain/own-check";
import { planTables } from "../templates/plan/tables";

/** The columns of a plan that people type in, as a pack's own checks name them. Computed ones are the template's to get right. */
export const planColumns: readonly KnownColumn[] = planTables.flatMap(({ name, key, columns }) =>
  columns
    .filter(({ computed }) => computed === undefined)
    .map((column) => ({ table: name, column: column.label, part: key, field: column.key })),
);
