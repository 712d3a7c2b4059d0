import allThreePillars from "./all-three-pillars";
import blankIsNotZero from "./blank-is-not-zero";
import choiceFromList from "./choice-from-list";
import columnPresent from "./column-present";
import commitmentOutcomeExists from "./commitment-outcome-exists";
import commitmentOwner from "./commitment-owner";
import countsAddUp from "./counts-add-up";
import type { Criterion } from "./criterion";
import dateIsADate from "./date-is-a-date";
import envelope from "./envelope";
import fiscalCalendar from "./fiscal-calendar";
import fiveConsecutiveQuarters from "./five-consecutive-quarters";
import formulaIntact from "./formula-intact";
import idUnique from "./id-unique";
import lineTiedOrScreened from "./line-tied-or-screened";
import markerEarned from "./marker-earned";
import milestoneDates from "./milestone-dates";
import milestoneOwner from "./milestone-owner";
import milestonesWithoutLoops from "./milestones-without-loops";
import noErrorValues from "./no-error-values";
import noSpendAfterSunset from "./no-spend-after-sunset";
import nothingOutsideTable from "./nothing-outside-table";
import numberNotText from "./number-not-text";
import oneCurrency from "./one-currency";
import pilotAskEqualsLines from "./pilot-ask-equals-lines";
import pilotDatesInOrder from "./pilot-dates-in-order";
import pilotSunset from "./pilot-sunset";
import referencesExist from "./references-exist";
import rowTotal from "./row-total";
import sharesAddUp from "./shares-add-up";
import sheetPresent from "./sheet-present";
import smallGroup from "./small-group";
import targetsMoveTheRightWay from "./targets-move-the-right-way";
import templateVersion from "./template-version";

/** Every criterion of one workbook, in the order in which help and reports list them: workbook, plan, budget, pilots, milestones, groups. */
export const criteria: readonly Criterion[] = [
  templateVersion,
  sheetPresent,
  columnPresent,
  formulaIntact,
  numberNotText,
  dateIsADate,
  choiceFromList,
  nothingOutsideTable,
  noErrorValues,

  fiveConsecutiveQuarters,
  fiscalCalendar,
  allThreePillars,
  commitmentOutcomeExists,
  commitmentOwner,
  blankIsNotZero,
  targetsMoveTheRightWay,

  idUnique,
  lineTiedOrScreened,
  markerEarned,
  rowTotal,
  envelope,
  oneCurrency,
  sharesAddUp,
  referencesExist,

  pilotSunset,
  pilotDatesInOrder,
  noSpendAfterSunset,
  pilotAskEqualsLines,

  milestoneOwner,
  milestoneDates,
  milestonesWithoutLoops,

  smallGroup,
  countsAddUp,
];
