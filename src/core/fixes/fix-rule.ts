import type { Round } from "../domain/round";
import type { Submission } from "../domain/submission";
import type { Finding } from "../findings/finding";
import type { Fix } from "../findings/fix";
import type { Sources } from "../findings/sources";
import type { Blueprint } from "../workbook/blueprint";
import type { Snapshot } from "../workbook/snapshot";

/** What a fix may look at. */
export interface FixContext {
  readonly submission: Submission;
  readonly sources: Sources;
  readonly snapshot: Snapshot;
  readonly round: Round;
  /**
   * The workbook as its template makes it for this content: what a lost part looked like. Made when it is asked for, since few fixes need
   * it; undefined where the workbook doesn't say whose it is.
   */
  readonly pristine: () => Blueprint | undefined;
}

/** How findings of one criterion can be mended; several answers are choices, none means that a person must decide. */
export interface FixRule {
  readonly criterion: string;
  propose(finding: Finding, context: FixContext): readonly Fix[];
}
