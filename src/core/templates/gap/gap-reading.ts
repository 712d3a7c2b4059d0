import type { CellValue } from "../../workbook/cell-value";
import { notComputed } from "./published-counts";

const words = {
  nobody: "Nobody to compare yet.",
  suppressed: "Too few people to show.",
  notComputed: "Not computed: look at the checks on Start; the add-in must be loaded.",
  notEstimable: "Not estimable yet.",
  indicative: "Indicative: fewer than 30 in a group. ",
  open: "Can't tell yet: the groups may as well be alike.",
  apart: "The groups differ beyond chance.",
  noInterval: "No interval can be given.",
  share: "Of the people whose group is known.",
} as const;

/** A row of Gaps in a sentence: what may be said of it, and what not. `even` is where the groups are alike, missing for a share. */
export function gapReading(
  { low, high, status }: { readonly low: CellValue; readonly high: CellValue; readonly status: CellValue },
  even: 0 | 1 | undefined,
): string {
  if (status === "") return words.nobody;
  if (status === "suppressed") return words.suppressed;
  if (status === notComputed) return words.notComputed;
  if (status === "not estimable") return words.notEstimable;
  const start = status === "indicative" ? words.indicative : "";
  if (even === undefined) return start + words.share;
  const above = typeof low === "number" && low > even;
  const below = typeof high === "number" && high < even;
  if (above || below) return start + words.apart;
  // An end that can't be said is open: the other one may still rule out that the groups are alike.
  return start + (typeof low === "number" || typeof high === "number" ? words.open : words.noInterval);
}

/** The same as a formula over the row's cells. */
export function gapReadingFormula(
  { low, high, status }: { readonly low: string; readonly high: string; readonly status: string },
  even: 0 | 1 | undefined,
): string {
  const judged =
    even === undefined
      ? `"${words.share}"`
      : `IF(OR(AND(ISNUMBER(${low}),${low}>${even}),AND(ISNUMBER(${high}),${high}<${even})),"${words.apart}",IF(OR(ISNUMBER(${low}),ISNUMBER(${high})),"${words.open}","${words.noInterval}"))`;
  return `IF(${status}="","${words.nobody}",IF(${status}="suppressed","${words.suppressed}",IF(${status}="${notComputed}","${words.notComputed}",IF(${status}="not estimable","${words.notEstimable}",IF(${status}="indicative","${words.indicative}","")&${judged}))))`;
}
