import { addDays } from "../../../src/core/domain/iso-date";
import { quarterOfDate, quartersFrom } from "../../../src/core/domain/quarter";
import { serialFromIsoDate } from "../../../src/core/workbook/serial-date";
import { cellOf, triedRows, typeAt, type CorruptiblePlan } from "../corruptible";
import { corruption, typed, type Corrupting } from "../corruption";

const day = serialFromIsoDate;
const moved = {
  "milestone-resourced": "Its line has no money in the quarter that it falls into now.",
  "milestone-dependencies-exist": "What waits on it, or what it waits on, is due too late now.",
};

/** Milestones: owner, dates, what they wait on, who pays. */
export const milestoneCorruptions: Corrupting<CorruptiblePlan> = {
  "milestone-owner": (book) =>
    steps(book, 1).flatMap((row) =>
      [null, "  "].map((value) => typed(book, "milestone-owner", `milestones.${row}.owner`, value)),
    ),
  "milestone-dates": (book) =>
    steps(book, 2).flatMap((row) => {
      const at = (field: string) => `milestones.${row}.${field}`;
      const { start, due } = book.content.milestones[row] ?? {};
      return [
        typed(book, "milestone-dates", at("due"), null),
        typed(book, "milestone-dates", at("due"), day("2030-01-01"), { also: moved }),
        typed(book, "milestone-dates", at("start"), day("2025-01-01"), { also: moved }),
        ...(start === undefined || due === undefined
          ? []
          : [
              typed(book, "milestone-dates", at("due"), day(addDays(start, -1)), {
                what: "lies before the start",
                also: moved,
              }),
              typed(book, "milestone-dates", at("start"), day(addDays(due, 1)), {
                what: "lies after the due date",
                at: at("due"),
                also: moved,
              }),
            ]),
      ];
    }),
  "milestone-dependencies-exist": (book) =>
    steps(book, 3).flatMap((row) => {
      const at = `milestones.${row}.dependsOn`;
      const { milestones } = book.content;
      const { id = "", start, status, dependsOn = [] } = milestones[row] ?? {};
      const code = id.split("-")[0] ?? "";
      const late = milestones.find(
        (other) =>
          other.id !== id &&
          other.due !== undefined &&
          start !== undefined &&
          other.due >= start &&
          !["Done", "Dropped"].includes(other.status ?? "") &&
          !reaches(milestones, other.id, id),
      );
      return [
        typed(book, "milestone-dependencies-exist", at, `${code}-M-99`, { what: "names one that isn't there" }),
        typed(book, "milestone-dependencies-exist", at, [...dependsOn, "M-77"].join("; "), {
          what: "names one more that isn't there",
        }),
        ...(late === undefined || status === "Dropped" || dependsOn.includes(late.id ?? "")
          ? []
          : [
              typed(book, "milestone-dependencies-exist", at, late.id ?? "", {
                what: "names one that is due too late",
                at: `milestones.${row}.start`,
              }),
            ]),
      ];
    }),
  "milestones-without-loops": (book) => {
    const { milestones } = book.content;
    return steps(book, 4).flatMap((row) => {
      const at = (step: number) => `milestones.${step}.dependsOn`;
      const id = milestones[row]?.id ?? "";
      const other = (row + 1) % milestones.length;
      const otherId = milestones[other]?.id ?? "";
      const first = id < otherId ? row : other;
      return [
        typed(book, "milestones-without-loops", at(row), id, { what: "names itself" }),
        ...(other === row
          ? []
          : [
              corruption("milestones-without-loops", "two wait on each other", cellOf(book, at(first)), [
                typeAt(book, at(row), otherId),
                typeAt(book, at(other), id),
              ]),
            ]),
      ];
    });
  },
  "milestone-resourced": (book) =>
    steps(book, 5).flatMap((row) => {
      if (book.content.milestones[row]?.status === "Dropped") return [];
      return [typed(book, "milestone-resourced", `milestones.${row}.lineId`, null), ...withoutMoney(book, row)];
    }),
};

/** The milestone's line has its money taken out of all quarters in which the step lies, and given in another one. */
function withoutMoney(book: CorruptiblePlan, row: number) {
  const { lineId, status, start, due } = book.content.milestones[row] ?? {};
  const labels = quartersFrom(book.round.firstQuarter, 5);
  const [from, to] = [start ?? due, due].map((date) =>
    date === undefined ? -1 : labels.indexOf(quarterOfDate(date, book.round.calendar)),
  );
  if (from === undefined || to === undefined || from < 1 || to > 3) return [];
  const line = book.content.budget.findIndex(({ id }) => id === lineId);
  const { pilotId, quarters = [] } = book.content.budget[line] ?? {};
  const isGiven = book.content.moves.some(({ toLine }) => toLine === lineId);
  if (line < 0 || pilotId !== undefined || isGiven || status === "Dropped") return [];
  const sum = quarters.reduce<number>((all, amount) => all + (amount ?? 0), 0);
  const first = quarters[0] ?? 0;
  // Everything in the fifth quarter, but what the finished first one has; the milestone lies between them.
  return [
    corruption(
      "milestone-resourced",
      "the line's money all comes last",
      cellOf(book, `milestones.${row}.lineId`),
      [0, 0, 0, sum - first].map((amount, index) => typeAt(book, `budget.${line}.quarters.${index + 1}`, amount)),
      {
        also: {
          "milestone-resourced": "Other milestones of the line are without money too.",
          "moves-balance": "A move takes money of the line that is not there any more.",
        },
      },
    ),
  ];
}

function steps(book: CorruptiblePlan, salt: number): readonly number[] {
  return triedRows(book, book.content.milestones.length, salt);
}

/** Whether following Depends on leads from one milestone to another. */
function reaches(
  milestones: CorruptiblePlan["content"]["milestones"],
  from: string | undefined,
  to: string,
  seen: readonly string[] = [],
): boolean {
  if (from === undefined || seen.includes(from)) return false;
  const next = milestones.find(({ id }) => id === from)?.dependsOn ?? [];
  return next.includes(to) || next.some((one) => reaches(milestones, one, to, [...seen, from]));
}
