import type { Breach, Severity } from "../findings/finding";
import type { Part, Submission } from "../domain/submission";
import type { IsoDate } from "../domain/iso-date";
import type { Round } from "../domain/round";

/** What a check knows besides the submission. */
export interface CheckContext {
  /** Today, handed in by the caller. */
  readonly asOf: IsoDate;
  /** The round to check against: the one given, else the workbook's own copy. */
  readonly round: Round;
  readonly stage: "draft" | "submitted";
  /** Value of one of the criterion's thresholds, as the pack has it. */
  readonly threshold: (name: string) => number;
  /** Our word for a word of the product, from the vocabulary. */
  readonly words: (word: string) => string;
}

/** One rule a submission is checked against: data and one pure generator. */
export interface Criterion {
  /** Kebab-case; equals the file's name. Never reused for another rule. */
  readonly id: string;
  readonly title: string;
  /** Exactly what is checked, in one or two sentences, for the help page. */
  readonly rule: string;
  /** Why it matters, in one sentence. */
  readonly because: string;
  /** What to do, where a breach says nothing better. */
  readonly remedy: string;
  readonly severity: Severity;
  /** Parts without which it can't be checked. A breach also waits for its own cell, its row, and what it lists in `uses`. */
  readonly needs: readonly Part[];
  /**
   * Where it judges several columns by themselves: what each of them needs besides, by the column as breaches name it (`budget.pilotId`).
   * A renamed column then silences the rule for what rests on it and nowhere else; what was left out is listed as not checked.
   */
  readonly needsByColumn?: Readonly<Record<string, readonly Part[]>>;
  /** Defaults of its thresholds, with units in the names. */
  readonly thresholds?: Readonly<Record<string, number>>;
  check(submission: Submission, context: CheckContext): Iterable<Breach>;
}

/** Types a criterion where it is written. */
export function defineCriterion(criterion: Criterion): Criterion {
  return criterion;
}
