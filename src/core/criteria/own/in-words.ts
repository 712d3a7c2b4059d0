import { formatDate, formatList, formatNumber, formatPercent } from "../../domain/format";
import type { OwnCheck } from "../../domain/own-check";

/** A limit as a message shows it. */
export function limitInWords(limit: number | string): string {
  return typeof limit === "number" ? formatNumber(limit) : formatDate(limit);
}

/** "from 0 to 100", "at least 0", "at most 100". */
export function rangeInWords(
  minimum: number | string | undefined,
  maximum: number | string | undefined,
  show: (limit: number | string) => string = limitInWords,
): string {
  if (minimum === undefined) return maximum === undefined ? "anything" : `at most ${show(maximum)}`;
  return maximum === undefined ? `at least ${show(minimum)}` : `from ${show(minimum)} to ${show(maximum)}`;
}

/** A share given as a fraction, as a percentage. */
export function shareInWords(limit: number | string): string {
  return typeof limit === "number" ? formatPercent(limit) : limit;
}

/** What an own check asks for and what to do about a breach, made from its data: a pack need not write either. */
export function inWords(check: OwnCheck): { readonly rule: string; readonly remedy: string } {
  const cell = `${check.column} of ${check.table}`;
  switch (check.kind) {
    case "required":
      return { rule: `${cell} is filled in each row that has entries.`, remedy: "Fill it in." };
    case "in list":
      return {
        rule: `${cell} is ${formatList(check.values, "or")}, where it is filled.`,
        remedy: `Choose ${formatList(check.values, "or")}.`,
      };
    case "range": {
      const range = rangeInWords(check.minimum, check.maximum);
      return { rule: `${cell} is ${range}, where it is filled.`, remedy: `Give a value ${range}.` };
    }
    case "unique":
      return { rule: `No value stands twice in ${cell}.`, remedy: "Give the later row a value of its own." };
    case "sum equals": {
      const by = check.other === undefined ? "" : `, for each ${check.other} by itself`;
      return {
        rule: `${cell} adds up to ${formatNumber(check.sum)} (give or take ${formatNumber(check.tolerance)})${by}.`,
        remedy: "Correct the amounts so that they add up.",
      };
    }
    case "reference exists":
      return {
        rule: `What stands in ${cell} stands in ${check.other} too.`,
        remedy: `Pick one of those in ${check.other}, or add it there.`,
      };
    case "date order":
      return { rule: `${cell} is not after ${check.other}.`, remedy: "Correct one of the two dates." };
    case "compare columns":
      return {
        rule: `${cell} ${check.comparison} ${check.other}, where both are filled.`,
        remedy: "Correct one of the two.",
      };
    case "at least n": {
      const what = check.value === undefined ? "filled" : `"${check.value}"`;
      return {
        rule: `${check.column} is ${what} in at least ${formatNumber(check.rows)} ${check.rows === 1 ? "row" : "rows"} of ${check.table}.`,
        remedy: "Add what is missing.",
      };
    }
    case "pattern":
      return {
        rule: `${cell} has the form ${check.pattern} (# is a digit, @ a letter, ? any character, * any text).`,
        remedy: `Write it like ${check.pattern}.`,
      };
    case "share between": {
      const of = check.other === undefined ? "rows" : check.other;
      return {
        rule: `Of all ${of} in ${check.table}, the share whose ${check.column} is "${check.value}" is ${rangeInWords(check.minimum, check.maximum, shareInWords)}.`,
        remedy: "Change what is planned, or ask for a waiver that says why.",
      };
    }
    case "forbidden words":
      return {
        rule: `${cell} holds none of these words: ${check.words.join(", ")}.`,
        remedy: "Say it in other words.",
      };
  }
}
