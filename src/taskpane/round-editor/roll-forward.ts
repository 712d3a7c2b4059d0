import { addMonths, IsoDate } from "../../core/domain/iso-date";
import { QuarterLabel, quarterLabel, quarterOrdinal } from "../../core/domain/quarter";
import type { Draft, Json, JsonObject } from "./draft";
import { objectOf, rowsOf, textOf } from "./draft";

/** A round rolled forward, and what a person should look at after it, in sentences. */
export interface RolledRound {
  readonly draft: Draft;
  readonly notes: readonly string[];
}

/**
 * The round that begins some quarters later, or undefined where the first quarter can't be read.
 *
 * Envelopes, people, dictionary and pack stay. Rates and tranches move with their quarters; a quarter that comes in has the last
 * known rate and no tranche, and the fund's size loses the tranches that fall off, so that size and tranches still tie if they did.
 * Due dates move by as many months. Forums and waivers stay: their dates are real ones, and whoever runs the round decides on them.
 *
 * The fiscal year in the round's name moves along (FY27 becomes FY28, version 1); a name that stays gets the next version.
 *
 * @param quarters how many, 1 for a quarter, 4 for a year
 */
export function rollForward(draft: Draft, quarters: number): RolledRound | undefined {
  const first = QuarterLabel.safeParse(draft["firstQuarter"]);
  if (!first.success) return undefined;
  const next = quarterLabel(quarterOrdinal(first.data) + quarters);
  const name = textOf(draft["round"]);
  const newName = renamed(name, yearOf(next) - yearOf(first.data));
  const version = draft["version"];
  const rolled: Record<string, Json | undefined> = {
    ...draft,
    round: newName,
    version: newName !== name ? 1 : typeof version === "number" ? version + 1 : version,
    firstQuarter: next,
    departments: rowsOf(draft["departments"]).map((row) => withLaterDue(row, quarters)),
  };
  if (draft["rates"] !== undefined)
    rolled["rates"] = rowsOf(draft["rates"]).map((row) => withLaterRates(row, quarters));
  const notes = [
    `It began with ${first.data}. Envelopes, people and outcomes are as they were.`,
    "Due dates moved with it. Forums and waivers kept their dates: look them over.",
  ];
  if (rowsOf(draft["rates"]).length > 0) notes.push("Quarters that are new have the last known rate.");
  if (draft["fund"] !== undefined) {
    rolled["fund"] = withLaterTranches(objectOf(draft["fund"]), quarters);
    notes.push(
      "Tranches of quarters that are over were taken off the fund's size; quarters that are new have none yet.",
    );
  }
  return { draft: rolled, notes };
}

function yearOf(label: QuarterLabel): number {
  return Math.floor(quarterOrdinal(label) / 4);
}

function renamed(name: string, years: number): string {
  return name.replace(
    /FY(\d{2})(?!\d)/g,
    (_, year: string) => `FY${String((Number(year) + years) % 100).padStart(2, "0")}`,
  );
}

function withLaterDue(department: JsonObject, quarters: number): JsonObject {
  const due = IsoDate.safeParse(department["due"]);
  return due.success ? { ...department, due: addMonths(due.data, quarters * 3) } : department;
}

function withLaterRates(row: JsonObject, quarters: number): JsonObject {
  const rates = Array.isArray(row["rates"]) ? (row["rates"] as readonly Json[]) : [];
  if (rates.length !== 5) return row;
  return { ...row, rates: rates.map((_, index) => rates[Math.min(index + quarters, 4)] ?? "") };
}

function withLaterTranches(fund: JsonObject, quarters: number): JsonObject {
  const tranches = Array.isArray(fund["tranches"]) ? (fund["tranches"] as readonly Json[]) : [];
  if (tranches.length !== 5) return fund;
  const over = tranches
    .slice(0, quarters)
    .reduce<number>((sum, tranche) => sum + (typeof tranche === "number" ? tranche : 0), 0);
  const { size } = fund;
  return {
    ...fund,
    // Cents, not the dust of binary fractions.
    size: typeof size === "number" ? Math.max(0, Math.round((size - over) * 1000) / 1000) : size,
    tranches: tranches.map((_, index) => tranches[index + quarters] ?? 0),
  };
}
