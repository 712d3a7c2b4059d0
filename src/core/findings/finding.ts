import type { Place } from "../workbook/address";
import type { Path } from "../workbook/path";

export { pathKey, type Path } from "../workbook/path";

/** How much a finding matters: an error keeps a submission from being accepted, a warning wants an answer, information is for reading. */
export type Severity = "error" | "warning" | "info";

/** What a criterion says of one place; `evaluate` makes a {@link Finding} of it. */
export interface Breach {
  readonly path: Path;
  /** The item's ID where it has one. */
  readonly item?: string;
  readonly message: string;
  /** Where it differs from the criterion's own. */
  readonly severity?: Severity;
  readonly remedy?: string;
  /** Other paths that the judgement rests on ("*" stands for any row): while one of them can't be read, the breach waits. */
  readonly uses?: readonly Path[];
  /** What a fix needs to know beyond the path; plain data. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** One breach of a criterion, before it has a place. */
export interface Finding {
  readonly criterion: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly item: string | null;
  /** Column label or named cell that the path ends in. */
  readonly field: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly because: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** The granted waiver that silences it. */
  readonly waiver: { readonly reason: string; readonly approver: string; readonly expires: string } | null;
}

/** A finding with the cell to go to. */
export interface LocatedFinding extends Finding {
  readonly place: Place | null;
}

/** A criterion that could not run, wholly or for some rows, and why. */
export interface NotChecked {
  readonly criterion: string;
  readonly because: string;
}
