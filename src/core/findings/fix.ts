import type { Edit } from "../workbook/edit";

/**
 * One way to mend a finding. Safe fixes change nothing that a person decided and may be applied in bulk; the others are choices.
 */
export interface Fix {
  /** What it does, as a button says it: "Make it the number 1,200". */
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}
