import allThreePillars from "./all-three-pillars";
import blankIsNotZero from "./blank-is-not-zero";
import choiceFromList from "./choice-from-list";
import columnPresent from "./column-present";
import commitmentOutcomeExists from "./commitment-outcome-exists";
import commitmentOwner from "./commitment-owner";
import countsAddUp from "./counts-add-up";
import type { Criterion } from "./criterion";
import dateIsADate from "./date-is-a-date";
import definitionUnchanged from "./definition-unchanged";
import envelope from "./envelope";
import fiscalCalendar from "./fiscal-calendar";
import fiveConsecutiveQuarters from "./five-consecutive-quarters";
import formulaIntact from "./formula-intact";
import gapMeasurable from "./gap-measurable";
import idUnique from "./id-unique";
import lineTiedOrScreened from "./line-tied-or-screened";
import markerEarned from "./marker-earned";
import milestoneDates from "./milestone-dates";
import milestoneDependenciesExist from "./milestone-dependencies-exist";
import milestoneOwner from "./milestone-owner";
import milestoneResourced from "./milestone-resourced";
import milestonesWithoutLoops from "./milestones-without-loops";
import movesBalance from "./moves-balance";
import noErrorValues from "./no-error-values";
import noHiddenValues from "./no-hidden-values";
import noMergedCells from "./no-merged-cells";
import noNamedPeople from "./no-named-people";
import noSpendAfterSunset from "./no-spend-after-sunset";
import nothingOutsideTable from "./nothing-outside-table";
import numberNotText from "./number-not-text";
import numbersAndNarrative from "./numbers-and-narrative";
import oneCurrency from "./one-currency";
import outcomeFunded from "./outcome-funded";
import pilotAskEqualsLines from "./pilot-ask-equals-lines";
import pilotCheckpoints from "./pilot-checkpoints";
import pilotDatesInOrder from "./pilot-dates-in-order";
import pilotDecidedAtSunset from "./pilot-decided-at-sunset";
import pilotSuccessReadable from "./pilot-success-readable";
import pilotSunset from "./pilot-sunset";
import referencesExist from "./references-exist";
import roundCurrent from "./round-current";
import rowTotal from "./row-total";
import sharesAddUp from "./shares-add-up";
import sheetPresent from "./sheet-present";
import signOffCurrent from "./sign-off-current";
import smallGroup from "./small-group";
import smallGroupRecoverable from "./small-group-recoverable";
import spendAgainstPlan from "./spend-against-plan";
import targetsMoveTheRightWay from "./targets-move-the-right-way";
import templateVersion from "./template-version";
import tooFewToJudge from "./too-few-to-judge";
import waiverInDate from "./waiver-in-date";

/**
 * Every criterion of one workbook, in the order in which help and reports list them: workbook, plan, budget,
 * pilots, outcomes, milestones, groups, waivers.
 */
export const criteria: readonly Criterion[] = [
  templateVersion,
  sheetPresent,
  columnPresent,
  formulaIntact,
  numberNotText,
  dateIsADate,
  noMergedCells,
  noHiddenValues,
  choiceFromList,
  nothingOutsideTable,
  noErrorValues,

  fiveConsecutiveQuarters,
  roundCurrent,
  fiscalCalendar,
  allThreePillars,
  commitmentOutcomeExists,
  commitmentOwner,
  blankIsNotZero,
  targetsMoveTheRightWay,
  signOffCurrent,

  idUnique,
  lineTiedOrScreened,
  markerEarned,
  rowTotal,
  envelope,
  oneCurrency,
  sharesAddUp,
  movesBalance,
  referencesExist,
  spendAgainstPlan,

  pilotSunset,
  pilotDatesInOrder,
  noSpendAfterSunset,
  pilotSuccessReadable,
  pilotCheckpoints,
  pilotDecidedAtSunset,
  pilotAskEqualsLines,

  definitionUnchanged,
  outcomeFunded,
  numbersAndNarrative,
  gapMeasurable,

  milestoneOwner,
  milestoneDates,
  milestoneDependenciesExist,
  milestonesWithoutLoops,
  milestoneResourced,

  smallGroup,
  smallGroupRecoverable,
  noNamedPeople,
  countsAddUp,
  tooFewToJudge,

  waiverInDate,
];
