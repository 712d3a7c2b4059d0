import type { BookWorkbook, FundWorkbook, ReadWorkbook, Submission } from "../domain/submission";
import type { Finding } from "../findings/finding";
import type { Fix } from "../findings/fix";
import type { FixContext, FixRule } from "./fix-rule";
import allThreePillars from "./all-three-pillars";
import blankIsNotZero from "./blank-is-not-zero";
import reassignReview from "./book/independent-reviewer";
import choiceFromList from "./choice-from-list";
import columnPresent from "./column-present";
import commitmentOutcomeExists from "./commitment-outcome-exists";
import commitmentOwner from "./commitment-owner";
import dateIsADate from "./date-is-a-date";
import definitionUnchanged from "./definition-unchanged";
import fiveConsecutiveQuarters from "./five-consecutive-quarters";
import formulaIntact from "./formula-intact";
import takeScoreOut from "./fund/independent-reviewer";
import gapMeasurable from "./gap-measurable";
import idUnique from "./id-unique";
import lineTiedOrScreened from "./line-tied-or-screened";
import markerEarned from "./marker-earned";
import milestoneDependenciesExist from "./milestone-dependencies-exist";
import milestoneOwner from "./milestone-owner";
import milestonesWithoutLoops from "./milestones-without-loops";
import noErrorValues from "./no-error-values";
import noHiddenValues from "./no-hidden-values";
import noMergedCells from "./no-merged-cells";
import noNamedPeople from "./no-named-people";
import noSpendAfterSunset from "./no-spend-after-sunset";
import nothingOutsideTable from "./nothing-outside-table";
import numberNotText from "./number-not-text";
import numbersAndNarrative from "./numbers-and-narrative";
import oneCurrency from "./one-currency";
import pilotAskEqualsLines from "./pilot-ask-equals-lines";
import pilotCheckpoints from "./pilot-checkpoints";
import pilotDatesInOrder from "./pilot-dates-in-order";
import pilotSuccessReadable from "./pilot-success-readable";
import pilotSunset from "./pilot-sunset";
import referencesExist from "./references-exist";
import roundCurrent from "./round-current";
import rowTotal from "./row-total";
import sharesAddUp from "./shares-add-up";
import sheetPresent from "./sheet-present";
import smallGroup from "./small-group";
import smallGroupRecoverable from "./small-group-recoverable";
import waiverInDate from "./waiver-in-date";

/** What mends any workbook, whatever its template: it works from what was observed and from the template. */
export const workbookFixRules: readonly FixRule[] = [
  choiceFromList,
  columnPresent,
  dateIsADate,
  fiveConsecutiveQuarters,
  formulaIntact,
  idUnique,
  noErrorValues,
  noHiddenValues,
  noMergedCells,
  nothingOutsideTable,
  numberNotText,
  referencesExist,
  sheetPresent,
  waiverInDate,
];

/** Every way to mend a finding in a plan, one rule a criterion. */
export const planFixRules: readonly FixRule<Submission>[] = [
  ...workbookFixRules,
  allThreePillars,
  blankIsNotZero,
  commitmentOutcomeExists,
  commitmentOwner,
  definitionUnchanged,
  gapMeasurable,
  lineTiedOrScreened,
  markerEarned,
  milestoneDependenciesExist,
  milestoneOwner,
  milestonesWithoutLoops,
  noNamedPeople,
  noSpendAfterSunset,
  numbersAndNarrative,
  oneCurrency,
  pilotAskEqualsLines,
  pilotCheckpoints,
  pilotDatesInOrder,
  pilotSuccessReadable,
  pilotSunset,
  roundCurrent,
  rowTotal,
  sharesAddUp,
  smallGroup,
  smallGroupRecoverable,
];

/** Every way to mend a finding in a pilot fund. */
export const fundFixRules: readonly FixRule<FundWorkbook>[] = [...workbookFixRules, takeScoreOut];

/** Every way to mend a finding in a coalition book. */
export const bookFixRules: readonly FixRule<BookWorkbook>[] = [...workbookFixRules, reassignReview];

/** Criteria of which a finding can have a fix, in whichever workbook it stands. */
export const fixableCriteria: ReadonlySet<string> = new Set(
  [planFixRules, fundFixRules, bookFixRules].flatMap((rules) =>
    rules.map(({ criterion }: { readonly criterion: string }) => criterion),
  ),
);

/** The fixes that a finding can have, likeliest first: more than one are choices, none means that a person must decide. */
export function proposeFixes<Read extends ReadWorkbook>(
  finding: Finding,
  rules: readonly FixRule<Read>[],
  context: FixContext<Read>,
): readonly Fix[] {
  return rules.find(({ criterion }) => criterion === finding.criterion)?.propose(finding, context) ?? [];
}
