import { criteria } from "../../src/core/criteria";
import { criterionExamples } from "../../src/core/criteria/basis/examples";
import type { Criterion } from "../../src/core/criteria/criterion";
import { evaluate, type Evaluation } from "../../src/core/criteria/evaluate";
import type { CriterionSetting } from "../../src/core/domain/pack";
import type { Round } from "../../src/core/domain/round";
import { defaultPack } from "../../src/core/domain/pack";
import type { ReadWorkbook, Submission } from "../../src/core/domain/submission";
import { type Finding, pathKey, type Severity } from "../../src/core/findings/finding";
import { round } from "./plan";

/** A submission that breaches the criterion, and what is expected to be found in it. */
export interface ExpectedBreach<Read extends ReadWorkbook = Submission> {
  readonly in: Read;
  /** Path keys of all findings, in any order: `pilots.0.sunset`. */
  readonly at: readonly string[];
  /** Whole message of the only or first finding, or what it matches. */
  readonly message?: string | RegExp;
  readonly severity?: Severity;
  readonly item?: string | null;
  /** What the pack says of the criterion. */
  readonly setting?: CriterionSetting;
  /** The round that is given to the check; the workbook's own unless told. */
  readonly round?: Round;
}

/** Cases as data: names say in words what each is about. */
export interface CriterionCases<Read extends ReadWorkbook = Submission> {
  readonly passes: Readonly<Record<string, Read>>;
  readonly breaches: Readonly<Record<string, ExpectedBreach<Read>>>;
}

const judgedInSeveral = ["choice-from-list", "id-unique", "references-exist", "waiver-in-date", "independent-reviewer"];

/** The day on which every test plan is checked. */
export const asOf = "2026-11-30";

/** Runs criteria as the product does, waits and waivers included, against the submission's own round. */
export function runCriteria<Read extends ReadWorkbook = Submission>(
  submission: Read,
  criteria: readonly Criterion<Read>[],
  settings: Readonly<Record<string, CriterionSetting>> = {},
  given?: Round,
): Evaluation {
  return evaluate(submission, criteria, {
    asOf,
    round: given ?? submission.ownRound ?? round(),
    stage: isSubmitted(submission) ? "submitted" : "draft",
    pack: { ...defaultPack, criteria: settings },
    waivers: [],
  });
}

function isSubmitted(read: ReadWorkbook): boolean {
  return "start" in read && (read as Submission).start.stage === "submitted";
}

/** Defines one test a case. Passing means checked and nothing found: a criterion that could not run fails the test. */
export function testCriterion<Read extends ReadWorkbook = Submission>(
  criterion: Criterion<Read>,
  { passes, breaches }: CriterionCases<Read>,
): void {
  describe(criterion.id, () => {
    test("is tried on two cases of each kind at least", () => {
      expect(Object.keys(passes).length).toBeGreaterThanOrEqual(2);
      expect(Object.keys(breaches).length).toBeGreaterThanOrEqual(2);
    });
    test("says what its help page shows, in one of the breaches", () => {
      const said = Object.values(breaches).flatMap((expected) => {
        const settings = expected.setting === undefined ? {} : { [criterion.id]: expected.setting };
        return runCriteria(expected.in, [criterion], settings, expected.round).findings.map(({ message }) => message);
      });
      // A criterion that judges several workbooks has one page with one example, said of a plan where it judges plans.
      const ofPlan: readonly { readonly id: string }[] = criteria;
      if (judgedInSeveral.includes(criterion.id) && !ofPlan.includes(criterion)) return;
      expect(said).toContain(criterionExamples[criterion.id]);
    });
    for (const [name, submission] of Object.entries(passes))
      test(`passes ${name}`, () => {
        const { findings, notChecked } = runCriteria(submission, [criterion]);
        expect(notChecked).toEqual([]);
        expect(findings.map(said)).toEqual([]);
      });
    for (const [name, expected] of Object.entries(breaches))
      test(`finds ${name}`, () => {
        const settings = expected.setting === undefined ? {} : { [criterion.id]: expected.setting };
        const { findings, notChecked } = runCriteria(expected.in, [criterion], settings, expected.round);
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
