import { quarterDates, quartersFrom } from "../../../src/core/domain/quarter";
import type { Direction } from "../../../src/core/domain/outcome";
import { cellOf, triedRows, typeAt, type CorruptiblePlan } from "../corruptible";
import { corruption, typed, type Corrupting } from "../corruption";

const quarters = [0, 1, 2, 3, 4] as const;

/** Promises: their outcome, owners, targets, and that each pillar has one. */
export const commitmentCorruptions: Corrupting<CorruptiblePlan> = {
  "all-three-pillars": (book) => {
    const { commitments } = book.content;
    return ["Representation", "Fairness", "Opportunity"].flatMap((pillar) => {
      const own = [...commitments.entries()].filter(([, commitment]) => commitment.pillar === pillar);
      const other = pillar === "Fairness" ? "Opportunity" : "Fairness";
      if (own.length === 0) return [];
      return [
        corruption(
          "all-three-pillars",
          `no commitment is for ${pillar}`,
          cellOf(book, "commitments"),
          own.map(([row]) => typeAt(book, `commitments.${row}.pillar`, other)),
        ),
      ];
    });
  },
  "commitment-outcome-exists": (book) =>
    rows(book, 1).flatMap((row) =>
      ["OUT-99", "none", null].map((value) =>
        typed(book, "commitment-outcome-exists", `commitments.${row}.outcomeId`, value),
      ),
    ),
  "commitment-owner": (book) =>
    rows(book, 2).flatMap((row) => [
      typed(book, "commitment-owner", `commitments.${row}.owner`, null),
      typed(book, "commitment-owner", `commitments.${row}.owner`, "  "),
      typed(book, "commitment-owner", `commitments.${row}.deputy`, null),
      typed(
        book,
        "commitment-owner",
        `commitments.${row}.deputy`,
        ` ${book.content.commitments[row]?.owner?.toUpperCase()} `,
        {
          what: "is the owner",
        },
      ),
    ]),
  "blank-is-not-zero": (book) => [
    ...rows(book, 3).flatMap((row) =>
      quarters.map((quarter) => typed(book, "blank-is-not-zero", `commitments.${row}.targets.${quarter}`, null)),
    ),
    ...rows(book, 4).map((row) =>
      corruption(
        "blank-is-not-zero",
        "commitments without any target",
        cellOf(book, `commitments.${row}.targets.0`),
        quarters.map((quarter) => typeAt(book, `commitments.${row}.targets.${quarter}`, null)),
      ),
    ),
    ...triedRows(book, book.content.budget.length, 5).flatMap((row) =>
      quarters.flatMap((quarter) => {
        const amounts = book.content.budget[row]?.quarters ?? [];
        // A blank 0 changes no sum; a blank amount is another corruption's business.
        if (amounts[quarter] !== 0 || amounts.filter((amount) => amount !== undefined).length < 2) return [];
        return [typed(book, "blank-is-not-zero", `budget.${row}.quarters.${quarter}`, null)];
      }),
    ),
  ],
  "targets-move-the-right-way": (book) =>
    rows(book, 6).flatMap((row) => {
      const { outcomeId, baseline, targets = [] } = book.content.commitments[row] ?? {};
      const outcome = book.round.outcomes.find(({ id }) => id === outcomeId);
      const from = baseline ?? outcome?.baseline;
      const last = targets[4];
      if (outcome === undefined || from === undefined || last === undefined) return [];
      const at = (quarter: number) => `commitments.${row}.targets.${quarter}`;
      const worse = worseThan(outcome.direction, from, Math.abs(last - from) || 0.1);
      return [
        typed(book, "targets-move-the-right-way", at(4), worse, { what: "is on the wrong side of the baseline" }),
        typed(book, "targets-move-the-right-way", at(4), from, { what: "is the baseline" }),
        // The way of all earlier targets is then a step back from what they promised: only the first quarter has none before it.
        ...[0, 1, 2, 3].map((quarter) =>
          typed(book, "targets-move-the-right-way", at(quarter), worse, { what: "steps back" }),
        ),
      ];
    }),
  "gap-measurable": (book) => {
    const latest = latestFinished(book);
    return committed(book).flatMap((outcome) => {
      const own = [...book.content.groups.entries()].filter(
        ([, { outcomeId, period }]) => outcomeId === outcome.id && period === latest,
      );
      const focal = own.filter(([, { group }]) => group === outcome.focalGroup);
      if (outcome.metric === "typed" || focal.length === 0) return [];
      const also = {
        "counts-add-up": "The Total of its table has no rows to agree with, or two periods meet.",
        "too-few-to-judge": "An earlier quarter is the latest now, and may rest on fewer people.",
        "small-group-recoverable": "The counts stand in another table now.",
      };
      const moved = (what: string, entries: typeof own, to: string) =>
        corruption(
          "gap-measurable",
          what,
          cellOf(book, "groups"),
          entries.map(([row]) => typeAt(book, `groups.${row}.period`, to)),
          { place: outcome.id, also },
        );
      return [
        moved("all counts of the latest quarter are of an early one", own, "FY25-Q2"),
        moved("the focal group's count is of an early quarter", focal, "FY25-Q2"),
      ];
    });
  },
  "numbers-and-narrative": (book) =>
    committed(book).flatMap((outcome) => {
      const own = [...book.content.evidence.entries()].filter(([, { outcomeId }]) => outcomeId === outcome.id);
      const [first] = own;
      if (first === undefined) return [];
      const all = (what: string, field: string, value: string, path: string) =>
        corruption(
          "numbers-and-narrative",
          what,
          cellOf(book, path),
          own.map(([row]) => typeAt(book, `evidence.${row}.${field}`, value)),
          { place: outcome.id },
        );
      const elsewhere = book.round.outcomes.find(({ id }) => !committed(book).some((one) => one.id === id))?.id ?? "";
      return [
        all("only numbers", "kind", "Quantitative", `evidence.${first[0]}.kind`),
        all("only words", "kind", "Qualitative", `evidence.${first[0]}.kind`),
        all("no evidence", "outcomeId", elsewhere, "evidence"),
      ];
    }),
};

function rows(book: CorruptiblePlan, salt: number): readonly number[] {
  return triedRows(book, book.content.commitments.length, salt);
}

/** Outcomes that the plan promises something on. */
function committed({ content, round }: CorruptiblePlan) {
  return round.outcomes.filter(({ id }) => content.commitments.some(({ outcomeId }) => outcomeId === id));
}

function latestFinished({ round }: CorruptiblePlan): string {
  // The samples' day, 30 November 2026, lies in the second quarter.
  const [first = ""] = quartersFrom(round.firstQuarter, 1);
  if (quarterDates(first, round.calendar).end >= "2026-11-30") throw new Error("the first quarter should be over");
  return first;
}

/** A value that is further from where the outcome is meant to go, by about as much as was promised the other way. */
function worseThan(direction: Direction, from: number, way: number): number {
  if (direction === "up") return from - way;
  if (direction === "down") return from + way;
  const goal = direction === "toward zero" ? 0 : 1;
  return from >= goal ? from + way : from - way;
}
