import { cellOf, triedRows, typeAt, type CorruptiblePlan } from "../corruptible";
import { corruption, typed, type Corrupting } from "../corruption";

/** Budget lines: screening, markers, totals, currency, shares; and the outcomes that they pay for. */
export const budgetCorruptions: Corrupting<CorruptiblePlan> = {
  "line-tied-or-screened": (book) =>
    lines(book, 1).flatMap((row) => {
      const { marker } = book.content.budget[row] ?? {};
      const also = { "outcome-funded": "It may be the only money of its outcome." };
      const tied = {
        also: { ...also, "marker-earned": "A line that was only looked at gives no reason for a marker." },
      };
      const at = (field: string) => `budget.${row}.${field}`;
      return [
        typed(book, "line-tied-or-screened", at("marker"), null, { also }),
        typed(book, "line-tied-or-screened", at("marker"), 3, { also }),
        ...(marker === 1 || marker === 2
          ? ["OUT-99", null, "SPLIT"].flatMap((value) =>
              value === book.content.budget[row]?.outcomeId
                ? []
                : [typed(book, "line-tied-or-screened", at("outcomeId"), value, { also })],
            )
          : [typed(book, "line-tied-or-screened", at("marker"), 1, { at: at("outcomeId"), ...tied })]),
      ];
    }),
  "marker-earned": (book) =>
    lines(book, 2).flatMap((row) => {
      const { marker, outcomeId = "" } = book.content.budget[row] ?? {};
      if (marker !== 1 && marker !== 2) return [];
      const at = (field: string) => `budget.${row}.${field}`;
      const bare = book.round.outcomes.map((one) => (one.id === outcomeId ? { ...one, baseline: undefined } : one));
      const known = bare.some(({ id, baseline }) => id === outcomeId && baseline === undefined);
      return [
        ...[null, "  "].map((value) => typed(book, "marker-earned", at("rationale"), value)),
        ...(marker === 2
          ? ["no", null].map((value) => typed(book, "marker-earned", at("wouldNotRunWithoutAim"), value))
          : []),
        ...(marker === 1 && known
          ? [
              corruption("marker-earned", "an outcome without a baseline", baselineMarkers(book, outcomeId), [], {
                options: { round: { ...book.round, outcomes: bare } },
                optionsBefore: {},
                also: { "definition-unchanged": "The plan's copy of the dictionary still has the baseline." },
              }),
            ]
          : []),
      ];
    }),
  "row-total": (book) =>
    lines(book, 3).flatMap((row) => [
      typed(book, "row-total", `budget.${row}.total`, 1),
      typed(book, "row-total", `budget.${row}.total`, -100_000),
    ]),
  "one-currency": (book) =>
    lines(book, 4).flatMap((row) => [
      typed(book, "one-currency", `budget.${row}.currency`, "XXX", {
        also: {
          "pilot-ask-equals-lines": "A pilot's amounts without a rate are not in the sum.",
          envelope: "Amounts without a rate are not in the sum, so that much of the envelope seems free.",
          "spend-against-plan":
            "Whether an amount without a rate lies under the floor can't be told; it counts as nothing.",
        },
      }),
    ]),
  "shares-add-up": (book) =>
    triedRows(book, book.content.splits.length, 5).flatMap((row) => {
      const at = `splits.${row}.share`;
      const { lineId, share = 0 } = book.content.splits[row] ?? {};
      const first = book.content.splits.findIndex((split) => split.lineId === lineId);
      return [
        typed(book, "shares-add-up", at, share * 100, { what: "is typed without its percent sign" }),
        typed(book, "shares-add-up", at, null),
        typed(book, "shares-add-up", at, -0.1),
        typed(book, "shares-add-up", at, 1.5),
        typed(book, "shares-add-up", at, share - 0.01, { what: "is a hundredth less", at: `splits.${first}.share` }),
        typed(book, "shares-add-up", at, share / 2, { what: "is half of it", at: `splits.${first}.share` }),
      ];
    }),
  "outcome-funded": (book) =>
    book.round.outcomes.flatMap(({ id }) => {
      const promise = book.content.commitments.findIndex(({ outcomeId }) => outcomeId === id);
      const free = book.content.commitments.some(
        ({ outcomeId, needsMoney }) => outcomeId === id && needsMoney === false,
      );
      const shared = new Set(book.content.splits.flatMap((split) => (split.outcomeId === id ? [split.lineId] : [])));
      const paying = [...book.content.budget.entries()].filter(
        ([, line]) => line.outcomeId === id || (line.outcomeId === "SPLIT" && shared.has(line.id)),
      );
      if (promise < 0 || free || paying.length === 0) return [];
      return [
        corruption(
          "outcome-funded",
          "all its lines are marked 0",
          cellOf(book, `commitments.${promise}.outcomeId`),
          paying.map(([row]) => typeAt(book, `budget.${row}.marker`, 0)),
          { place: id, also: { "outcome-funded": "A line that is shared paid for the other outcome too." } },
        ),
      ];
    }),
};

function lines(book: CorruptiblePlan, salt: number): readonly number[] {
  return triedRows(book, book.content.budget.length, salt);
}

/** Markers of all lines tied to an outcome, by themselves or by a split: without its baseline none of them is earned. */
function baselineMarkers(book: CorruptiblePlan, outcome: string): string[] {
  const { budget, splits } = book.content;
  return [...budget.entries()].flatMap(([row, { id, marker, outcomeId }]) => {
    const shared = outcomeId === "SPLIT" && splits.some((split) => split.lineId === id && split.outcomeId === outcome);
    return (marker === 1 || marker === 2) && (outcomeId === outcome || shared)
      ? [cellOf(book, `budget.${row}.marker`)]
      : [];
  });
}
