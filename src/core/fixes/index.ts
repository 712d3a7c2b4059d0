import type { Finding } from "../findings/finding";
import type { Fix } from "../findings/fix";
import type { FixContext, FixRule } from "./fix-rule";
import blankIsNotZero from "./blank-is-not-zero";
import choiceFromList from "./choice-from-list";
import columnPresent from "./column-present";
import commitmentOutcomeExists from "./commitment-outcome-exists";
import dateIsADate from "./date-is-a-date";
import definitionUnchanged from "./definition-unchanged";
import fiveConsecutiveQuarters from "./five-consecutive-quarters";
import formulaIntact from "./formula-intact";
import idUnique from "./id-unique";
import lineTiedOrScreened from "./line-tied-or-screened";
import markerEarned from "./marker-earned";
import milestoneDependenciesExist from "./milestone-dependencies-exist";
import milestonesWithoutLoops from "./milestones-without-loops";
import noHiddenValues from "./no-hidden-values";
import noMergedCells from "./no-merged-cells";
import noSpendAfterSunset from "./no-spend-after-sunset";
import nothingOutsideTable from "./nothing-outside-table";
import numberNotText from "./number-not-text";
import pilotAskEqualsLines from "./pilot-ask-equals-lines";
import pilotDatesInOrder from "./pilot-dates-in-order";
import pilotSuccessReadable from "./pilot-success-readable";
import pilotSunset from "./pilot-sunset";
import referencesExist from "./references-exist";
import rowTotal from "./row-total";
import sharesAddUp from "./shares-add-up";
import sheetPresent from "./sheet-present";
import smallGroup from "./small-group";
import smallGroupRecoverable from "./small-group-recoverable";

/** Every way to mend a finding that is known, one rule a criterion. */
export const fixRules: readonly FixRule[] = [
  blankIsNotZero,
  choiceFromList,
  columnPresent,
  commitmentOutcomeExists,
  dateIsADate,
  definitionUnchanged,
  fiveConsecutiveQuarters,
  formulaIntact,
  idUnique,
  lineTiedOrScreened,
  markerEarned,
  milestoneDependenciesExist,
  milestonesWithoutLoops,
  noHiddenValues,
  noMergedCells,
  noSpendAfterSunset,
  nothingOutsideTable,
  numberNotText,
  pilotAskEqualsLines,
  pilotDatesInOrder,
  pilotSuccessReadable,
  pilotSunset,
  referencesExist,
  rowTotal,
  sharesAddUp,
  sheetPresent,
  smallGroup,
  smallGroupRecoverable,
];

const ruleOf = new Map(fixRules.map((rule) => [rule.criterion, rule]));

/** The fixes that a finding can have, likeliest first: more than one are choices, none means that a person must decide. */
export function proposeFixes(finding: Finding, context: FixContext): readonly Fix[] {
  return ruleOf.get(finding.criterion)?.propose(finding, context) ?? [];
}
