import type { Criterion } from "../../src/core/criteria/criterion";
import { evaluate, type Evaluation } from "../../src/core/criteria/evaluate";
import type { CriterionSetting } from "../../src/core/domain/pack";
import { defaultPack } from "../../src/core/domain/pack";
import type { Submission } from "../../src/core/domain/submission";
import { type Finding, pathKey, type Severity } from "../../src/core/findings/finding";
import { round } from "./plan";

/** A submission that breaches the criterion, and what is expected to be found in it. */
export interface ExpectedBreach {
  readonly in: Submission;
  /** Path keys of all findings, in any order: `pilots.0.sunset`. */
  readonly at: readonly string[];
  /** Whole message of the only or first finding, or what it matches. */
  readonly message?: string | RegExp;
  readonly severity?: Severity;
  readonly item?: string | null;
  /** What the pack says of the criterion. */
  readonly setting?: CriterionSetting;
}

/** Cases as data: names say in words what each is about. */
export interface CriterionCases {
  readonly passes: Readonly<Record<string, Submission>>;
  readonly breaches: Readonly<Record<string, ExpectedBreach>>;
}

/** The day on which every test plan is checked. */
export const asOf = "2026-11-30";

/** Runs criteria as the product does, waits and waivers included, against the submission's own round. */
export function runCriteria(
  submission: Submission,
  criteria: readonly Criterion[],
  settings: Readonly<Record<string, CriterionSetting>> = {},
): Evaluation {
  return evaluate(submission, criteria, {
    asOf,
    round: submission.ownRound ?? round(),
    stage: submission.start.stage === "submitted" ? "submitted" : "draft",
    pack: { ...defaultPack, criteria: settings },
    waivers: [],
  });
}

/** Defines one test a case. Passing means checked and nothing found: a criterion that could not run fails the test. */
export function testCriterion(criterion: Criterion, { passes, breaches }: CriterionCases): void {
  describe(criterion.id, () => {
    for (const [name, submission] of Object.entries(passes))
      test(`passes ${name}`, () => {
        const { findings, notChecked } = runCriteria(submission, [criterion]);
        expect(notChecked).toEqual([]);
        expect(findings.map(said)).toEqual([]);
      });
    for (const [name, expected] of Object.entries(breaches))
      test(`finds ${name}`, () => {
        const settings = expected.setting === undefined ? {} : { [criterion.id]: expected.setting };
        const { findings, notChecked } = runCriteria(expected.in, [criterion], settings);
        expect(notChecked).toEqual([]);
        expect(findings.map(({ path }) => pathKey(path)).sort()).toEqual([...expected.at].sort());
        const [first] = findings;
        if (expected.message instanceof RegExp) expect(first?.message).toMatch(expected.message);
        else if (expected.message !== undefined) expect(first?.message).toBe(expected.message);
        if (expected.severity !== undefined) expect(first?.severity).toBe(expected.severity);
        if (expected.item !== undefined) expect(first?.item).toBe(expected.item);
      });
  });
}

function said({ path, message }: Finding): string {
  return `${pathKey(path)}: ${message}`;
}
