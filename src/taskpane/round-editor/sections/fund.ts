import { formatMoney, formatNumber } from "../../../core/domain/format";
import { textOf, type Draft, type Json } from "../draft";
import { quarterNames } from "../draft-quarters";
import { valueAt } from "../draft-path";
import type { SectionSpec } from "../section";

const numberOf = (value: Json | undefined) => (typeof value === "number" ? value : 0);

/** What tranches and reserve come to, and how far that is from the fund's size; money of the round. */
export function fundSums(draft: Draft): { readonly given: number; readonly size: number; readonly left: number } {
  const tranches = valueAt(draft, ["fund", "tranches"]);
  const list: readonly Json[] = Array.isArray(tranches) ? (tranches as readonly Json[]) : [];
  const given =
    list.reduce<number>((sum, tranche) => sum + numberOf(tranche), 0) + numberOf(valueAt(draft, ["fund", "reserve"]));
  const size = numberOf(valueAt(draft, ["fund", "size"]));
  // Cents, not the dust of binary fractions.
  return { given, size, left: Math.round((size - given) * 1000) / 1000 };
}

/** The pilot fund. Optional: a round without one has plans all the same. */
export const fund: SectionSpec = {
  id: "fund",
  title: "Fund and tranches",
  about: "Money for pilots, given out quarter by quarter. All tranches and the reserve together are the fund's size.",
  roots: [["fund"]],
  optional: {
    path: ["fund"],
    label: "This round has a pilot fund",
    entry: { size: 0, reserve: 0, pilotCap: 0, tranches: [0, 0, 0, 0, 0] },
  },
  summary: (draft) =>
    draft["fund"] === undefined
      ? "No fund"
      : formatMoney(numberOf(valueAt(draft, ["fund", "size"])), textOf(draft["currency"])),
  notes: (draft) => {
    if (draft["fund"] === undefined) return [];
    const { given, size, left } = fundSums(draft);
    const sum = `Tranches and reserve: ${formatNumber(given, 2)} of ${formatMoney(size, textOf(draft["currency"]))}.`;
    if (left === 0) return [`${sum} They tie.`];
    return [
      left > 0
        ? `${sum} ${formatNumber(left, 2)} is given to no quarter yet.`
        : `${sum} That is ${formatNumber(-left, 2)} too much.`,
    ];
  },
  fields: (draft) =>
    draft["fund"] === undefined
      ? []
      : [
          { path: ["fund", "size"], label: "Size of the fund", kind: "money" },
          { path: ["fund", "reserve"], label: "Reserve", kind: "money", hint: "Kept back from all quarters." },
          { path: ["fund", "pilotCap"], label: "Most for one pilot", kind: "money" },
          ...quarterNames(draft).map((quarter, index) => ({
            path: ["fund", "tranches", index],
            label: `Tranche of ${quarter}`,
            kind: "money" as const,
          })),
        ],
  lists: [],
};
