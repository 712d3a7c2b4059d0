import { formatDate, formatNumber } from "../../core/domain/format";
import { IsoDate } from "../../core/domain/iso-date";
import { dateReadings } from "../../core/read/date-readings";
import { numberReadings } from "../../core/read/number-readings";
import type { Json } from "./draft";
import type { FieldKind } from "./section";

/**
 * What a field's text means, or the text itself while it can't be told; undefined for nothing.
 *
 * Text that is no number yet stays in the draft, where the round's schema refuses it: so nothing typed is lost, and nothing is guessed.
 *
 * @example readField("420,000", "money") // => 420000
 * @example readField("1.234", "money") // => "1.234"
 * @example readField("1.172", "number") // => 1.172
 * @example readField("30 June 2027", "date") // => "2027-06-30"
 */
export function readField(text: string, kind: FieldKind): Json | undefined {
  const trimmed = text.trim();
  if (kind === "lines") return linesOf(text);
  if (trimmed === "") return undefined;
  if (kind === "code") return trimmed.toUpperCase();
  if (kind === "money" || kind === "whole" || kind === "number") {
    const readings = fieldNumbers(trimmed, kind);
    return readings.length === 1 ? readings[0] : trimmed;
  }
  if (kind === "date" && !IsoDate.safeParse(trimmed).success) {
    const readings = dateReadings(trimmed);
    return readings.length === 1 ? readings[0] : trimmed;
  }
  return trimmed;
}

/** The value of a draft as a field shows it while nobody types in it: numbers with thousands, lists one entry a line. */
export function fieldText(value: Json | undefined, kind: FieldKind): string {
  if (Array.isArray(value)) return value.map(String).join("\n");
  if (typeof value === "number") return kind === "money" ? formatNumber(value) : String(value);
  return typeof value === "string" ? value : value === undefined || value === null ? "" : String(value);
}

/** Why a text is no number, in words that say what to type instead. */
export function whyNoNumber(text: string, kind: FieldKind): string {
  const readings = fieldNumbers(text, kind);
  const [first = 0, second] = readings;
  if (second === undefined)
    return `“${text}” is not a number. Write it in digits, like ${kind === "number" ? "0.85" : "420000"}.`;
  return `“${text}” reads two ways: ${formatNumber(first)} or ${formatNumber(second)}. Write ${first} for the first.`;
}

/** Why a text is no date, in words that say what to type instead. */
export function whyNoDate(text: string): string {
  const [first = "", second] = dateReadings(text);
  if (second === undefined) return `“${text}” is not a date that can be read. Write it like 2026-11-30.`;
  return `“${text}” reads two ways: ${formatDate(first)} or ${formatDate(second)}. Write ${first} or ${second}.`;
}

/** Money has thousands and a rate has decimals, so a point before three digits reads two ways in the one and one way in the other. */
function fieldNumbers(text: string, kind: FieldKind): readonly number[] {
  if (kind === "number" && /^[-\u2212]?\d+\.\d+$/.test(text)) return [Number(text.replace("\u2212", "-"))];
  const readings = numberReadings(text);
  const comma = /^[-\u2212]?([1-9]\d{0,2}),(\d{3})$/.exec(text);
  if (kind === "number" && comma) {
    const sign = /^\d/.test(text) ? 1 : -1;
    return [...readings, sign * Number(`${comma[1]}.${comma[2]}`)];
  }
  return readings;
}

/** Entries of a list typed one a line; blank lines are between entries, not entries. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
