import type {
  AuditCell,
  GivenAttainment,
  GivenAudit,
  GivenBenefit,
  GivenColumns,
  GivenControls,
  GivenCoverage,
  GivenForecast,
  GivenHours,
  GivenLift,
  GivenPayGap,
  GivenPilot,
  GivenQuartiles,
  GivenScores,
  GivenSuppliers,
  GivenTwoGroups,
  GivenValues,
} from "../core/statistics";
import { twoGroups } from "./arguments";
import { flagColumn, flagsOrNone, labelColumn, numberColumn } from "./columns";
import { dateColumn } from "./date-column";
import { RANGES } from "./range-store";
import {
  flagOf,
  givenDate,
  givenNumber,
  isBlank,
  kindOf,
  label,
  oneCell,
  option,
  quoted,
  switchOption,
} from "./values";

/** A column of amounts with the group of each row. */
export function amounts(values: any, what: string, groups: any): GivenValues {
  return { values: numberColumn(values, what), groups: labelColumn(groups, "groups") };
}

/** Amounts of two groups, named by label. */
export function comparedAmounts(
  values: any,
  what: string,
  groups: any,
  focal: any,
  reference: any,
  confidence?: any,
): GivenTwoGroups {
  return {
    ...amounts(values, what, groups),
    focal: label(focal, "focal"),
    reference: label(reference, "reference"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of PAY.GAP. */
export function payGap(pay: any, groups: any, focal: any, reference: any, measure: any, confidence?: any): GivenPayGap {
  return { ...comparedAmounts(pay, "pay", groups, focal, reference, confidence), measure: word(measure, "measure") };
}

/** The arguments of PAY.QUARTILES. */
export function quartiles(pay: any, groups: any, focal: any, minimum: any): GivenQuartiles {
  return { ...amounts(pay, "pay", groups), focal: label(focal, "focal"), minimum: option(minimum, "minimum") };
}

/** The arguments of PAY.GAP.ADJUSTED and PAY.OAXACA. */
export function controlled(
  pay: any,
  groups: any,
  focal: any,
  reference: any,
  controls: any,
  confidence?: any,
): GivenControls {
  const columns = RANGES.recall(controls, "controls", () =>
    columnsOf(controls).map((column, at) => controlOf(column, `control ${at + 1}`)),
  );
  return { ...comparedAmounts(pay, "pay", groups, focal, reference, confidence), controls: columns };
}

/** The arguments of MENTOR.COVERAGE. */
export function coverage(groups: any, mentored: any, focal: any, eligible: any, confidence?: any): GivenCoverage {
  return {
    groups: labelColumn(groups, "groups"),
    flags: flagColumn(mentored, "mentored"),
    focal: word(focal, "focal"),
    eligible: flagsOrNone(eligible, "eligible"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of MENTOR.HOURS. */
export function hours(groups: any, time: any, focal: any, confidence?: any): GivenHours {
  return {
    ...amounts(time, "hours", groups),
    focal: word(focal, "focal"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of MENTOR.LIFT. */
export function lift(promoted: any, mentored: any, eligible: any, confidence?: any): GivenLift {
  return {
    promoted: flagColumn(promoted, "promoted"),
    mentored: flagColumn(mentored, "mentored"),
    eligible: flagsOrNone(eligible, "eligible"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of MENTOR.SATISFACTION. */
export function scores(given: any, top: any, confidence?: any): GivenScores {
  return {
    scores: numberColumn(given, "scores"),
    top: givenNumber(top, "top"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of SUPPLIER.SHARE. */
export function suppliers(spend: any, flags: any): GivenSuppliers {
  return { spend: numberColumn(spend, "spend"), flags: flagColumn(flags, "flags") };
}

/** The arguments of BUDGET.COVERAGE. */
export function attained(money: any, attainment: any): GivenAttainment {
  return { amounts: numberColumn(money, "amounts"), attainment: numberColumn(attainment, "attainment") };
}

/** The arguments of BENEFIT.INCIDENCE. */
export function benefit(groups: any, got: any, population: any, minimum: any): GivenBenefit {
  return {
    groups: labelColumn(groups, "groups"),
    benefit: numberColumn(got, "benefit"),
    population: numberColumn(population, "population"),
    minimum: option(minimum, "minimum"),
  };
}

/** The arguments of FORECAST.TARGET. */
export function forecast(dates: any, values: any, due: any, target: any, confidence?: any): GivenForecast {
  return {
    dates: dateColumn(dates, "dates"),
    values: numberColumn(values, "values"),
    due: givenDate(due, "due"),
    target: givenNumber(target, "target"),
    confidence: option(confidence, "confidence"),
  };
}

/** The arguments of PILOT.VERDICT. */
export function pilot(
  hits: any,
  n: any,
  referenceHits: any,
  referenceN: any,
  margin: any,
  confidence?: any,
): GivenPilot {
  return { ...twoGroups(hits, n, referenceHits, referenceN, confidence), margin: givenNumber(margin, "margin") };
}

/** The arguments of K.ANONYMITY. */
export function identifying(columns: any, minimum?: any): GivenColumns {
  return {
    columns: RANGES.recall(columns, "identifying", () =>
      columnsOf(columns).map((column) => column.map((cell) => (isBlank(cell) ? undefined : cell))),
    ),
    minimum: option(minimum, "minimum"),
  };
}

/** The arguments of DATA.AUDIT. */
export function audited(range: any, headers: any): GivenAudit {
  if (!switchOption(headers, "headers"))
    return { columns: RANGES.recall(range, "audited", () => columnsOf(range).map((column) => column.map(auditCell))) };
  return {
    columns: RANGES.recall(range, "audited below headers", () =>
      columnsOf(range).map((column) => column.slice(1).map(auditCell)),
    ),
    names: RANGES.recall(range, "headers", () =>
      columnsOf(range).map(([name]) => (isBlank(name) ? "" : String(name).trim())),
    ),
  };
}

/** A word that may be left out. */
function word(value: any, name: string): string | undefined {
  const cell = oneCell(value, name);
  return isBlank(cell) ? undefined : String(cell);
}

/** The columns of a range, each from the top down. */
function columnsOf(range: any): any[][] {
  const rows: any[][] = Array.isArray(range) ? range.map((row: any) => (Array.isArray(row) ? row : [row])) : [[range]];
  const [first = []] = rows;
  return first.map((_, at) => rows.map((row) => row[at]));
}

/** A control as numbers or labels; TRUE and FALSE count as labels, so that they may stand beside yes and no. */
function controlOf(cells: readonly any[], name: string): (number | string | undefined)[] {
  const odd = cells.flatMap((cell, row) => (kindOf(cell) === "text number" ? [row] : []));
  const [first] = odd;
  if (first !== undefined && cells.some((cell) => typeof cell === "number"))
    throw new RangeError(
      `${name}: ${odd.length === 1 ? "1 cell holds" : `${odd.length} cells hold`} text that looks like a number, ` +
        `first row ${first + 1} (${quoted(cells[first])}). Convert to numbers.`,
    );
  return cells.map((cell) => {
    const kind = kindOf(cell);
    return kind === "blank" ? undefined : kind === "number" ? cell : String(cell).trim();
  });
}

/** A cell as the audit counts it. */
function auditCell(cell: any): AuditCell {
  const kind = kindOf(cell);
  if (kind === "number") return cell;
  if (kind !== "words") return kind;
  if (typeof cell !== "string" || /^#[A-Z/0!?]+$/i.test(cell.trim())) return "error";
  if (flagOf(cell) !== undefined) return "flag";
  return looksLikeDate(cell.trim()) ? "text date" : "text";
}

/** Day, month and year in any order, with a month's name or in digits. */
function looksLikeDate(text: string): boolean {
  return (
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T]\d{1,2}:\d{2}.*)?$/.test(text) ||
    /^(\d{1,2}[-. ]+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-., ]+(\d{1,2},? +)?\d{2,4}$/i.test(text)
  );
}
