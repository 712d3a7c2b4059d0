import type { IsoDate } from "../domain/iso-date";
import type { Round } from "../domain/round";
import type { ReadWorkbook } from "../domain/submission";
import type { Finding } from "../findings/finding";
import type { Fix } from "../findings/fix";
import type { Sources } from "../findings/sources";
import type { Blueprint } from "../workbook/blueprint";
import type { Snapshot } from "../workbook/snapshot";

/** What a fix may look at. `Read` is what was read: any workbook's, unless a rule needs a plan, a fund or a book. */
export interface FixContext<Read extends ReadWorkbook = ReadWorkbook> {
  readonly read: Read;
  readonly sources: Sources;
  readonly snapshot: Snapshot;
  readonly round: Round;
  /** Today. */
  readonly asOf: IsoDate;
  /** First part of the IDs given out in this workbook: a department's code, "" in the coalition's own; undefined where it isn't known. */
  readonly code: string | undefined;
  /**
   * The workbook as its template makes it for this content: what a lost part looked like. Made when it is asked for, since few fixes need
   * it; undefined where the workbook doesn't say whose it is.
   */
  readonly pristine: () => Blueprint | undefined;
  /** The same as it would be made for the round that was given to the check; left out where that isn't offered, undefined where the round doesn't have this department. */
  readonly renewed?: () => Blueprint | undefined;
}

/** How findings of one criterion can be mended; several answers are choices, none means that a person must decide. */
export interface FixRule<Read extends ReadWorkbook = ReadWorkbook> {
  readonly criterion: string;
  propose(finding: Finding, context: FixContext<Read>): readonly Fix[];
}
