import type { Round } from "../domain/round";
import type { Submission } from "../domain/submission";
import type { Finding } from "../findings/finding";
import type { Fix } from "../findings/fix";
import type { Sources } from "../findings/sources";
import type { Snapshot } from "../workbook/snapshot";

/** What a fix may look at. */
export interface FixContext {
  readonly submission: Submission;
  readonly sources: Sources;
  readonly snapshot: Snapshot;
  readonly round: Round;
}

/** How findings of one criterion can be mended; several answers are choices, none means that a person must decide. */
export interface FixRule {
  readonly criterion: string;
  propose(finding: Finding, context: FixContext): readonly Fix[];
}
