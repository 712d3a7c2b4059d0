import type { Breach, Severity } from "../findings/finding";
import type { PartOf, ReadWorkbook, Submission } from "../domain/submission";
import type { IsoDate } from "../domain/iso-date";
import type { ThresholdValue } from "../domain/pack";
import type { Round } from "../domain/round";

/** What a check knows besides the submission. */
export interface CheckContext {
  /** Today, handed in by the caller. */
  readonly asOf: IsoDate;
  /** The round to check against: the one given, else the workbook's own copy. */
  readonly round: Round;
  readonly stage: "draft" | "submitted";
  /** Value of one of the criterion's thresholds that is a number, as the pack has it. */
  readonly threshold: (name: string) => number;
  /** Value of one of the criterion's thresholds that is a list of words, as the pack has it. */
  readonly list: (name: string) => readonly string[];
  /**
   * Our word for a choice's label ("Fairness"), from the vocabulary. The product's nouns (pillar, outcome) need no call: `evaluate` renames
   * them in every message.
   */
  readonly words: (word: string) => string;
}

/**
 * One rule a workbook is checked against: data and one pure generator.
 *
 * @typeParam Read what it looks at: a department's submission, or the fund's or the book's workbook. A rule that looks at the workbook
 * itself asks only for a {@link ReadWorkbook} and so can be applied to all three
 */
export interface Criterion<Read extends ReadWorkbook = Submission> {
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
  readonly needs: readonly PartOf<Read>[];
  /**
   * Where it judges several columns by themselves: what each of them needs besides, by the column as breaches name it (`budget.pilotId`).
   * A renamed column then silences the rule for what rests on it and nowhere else; what was left out is listed as not checked.
   */
  readonly needsByColumn?: Readonly<Record<string, readonly PartOf<Read>[]>>;
  /** Defaults of its thresholds, with units in the names: numbers, or lists of words. */
  readonly thresholds?: Readonly<Record<string, ThresholdValue>>;
  check(read: Read, context: CheckContext): Iterable<Breach>;
}

/** What help, packs and reports know of a criterion: everything but the check, so that rules of all scopes can be listed together. */
export type CriterionWords = Pick<
  Criterion,
  "id" | "title" | "rule" | "because" | "remedy" | "severity" | "thresholds"
>;

/** Types a criterion of a department's submission where it is written. */
export function defineCriterion(criterion: Criterion): Criterion {
  return criterion;
}

/** Types a criterion that looks at another workbook, or at any; what it looks at has to be said. */
export function defineCriterionOf<Read extends ReadWorkbook>(criterion: Criterion<Read>): Criterion<Read> {
  return criterion;
}
