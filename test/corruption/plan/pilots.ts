import { addDays } from "../../../src/core/domain/iso-date";
import { quarterDates, quartersFrom } from "../../../src/core/domain/quarter";
import { serialFromIsoDate } from "../../../src/core/workbook/serial-date";
import { cellOf, triedRows, typeAt, type CorruptiblePlan } from "../corruptible";
import { corruption, typed, type Corrupting } from "../corruption";

const day = serialFromIsoDate;

/** Pilots: dates, success, checkpoints, decisions, what they ask. */
export const pilotCorruptions: Corrupting<CorruptiblePlan> = {
  "pilot-sunset": (book) =>
    pilots(book, 1).flatMap((row) =>
      sunsetOf(book, row) === undefined ? [] : [typed(book, "pilot-sunset", `pilots.${row}.sunset`, null)],
    ),
  "pilot-dates-in-order": (book) =>
    pilots(book, 2).flatMap((row) => {
      const { start, measureBy, sunset } = book.content.pilots[row] ?? {};
      if (start === undefined || measureBy === undefined || sunset === undefined) return [];
      const at = (field: string) => `pilots.${row}.${field}`;
      const also = {
        "pilot-checkpoints": "Its life is another one now, with quarters in which nobody looks.",
        "no-spend-after-sunset": "Money that lay before its sunset lies after it.",
        "pilot-decided-at-sunset": "The sunset lies before today now.",
      };
      return [
        typed(book, "pilot-dates-in-order", at("start"), day("2029-01-01"), { at: at("sunset"), also }),
        typed(book, "pilot-dates-in-order", at("start"), day(sunset), {
          what: "is the sunset",
          at: at("sunset"),
          also,
        }),
        typed(book, "pilot-dates-in-order", at("measureBy"), day(addDays(start, -1)), {
          what: "lies before the start",
        }),
        typed(book, "pilot-dates-in-order", at("measureBy"), day(addDays(sunset, 1)), {
          what: "lies after the sunset",
        }),
        typed(book, "pilot-dates-in-order", at("sunset"), day(addDays(start, -1)), {
          what: "lies before the start",
          also,
        }),
        typed(book, "pilot-dates-in-order", at("sunset"), day(addDays(start, 500)), {
          what: "lies more than five quarters after the start",
          also,
        }),
      ];
    }),
  "no-spend-after-sunset": (book) => {
    const starts = quartersFrom(book.round.firstQuarter, 5).map(
      (label) => quarterDates(label, book.round.calendar).start,
    );
    return [...book.content.budget.entries()].flatMap(([row, line]) => {
      const pilot = book.content.pilots.find(({ id }) => id !== undefined && id === line.pilotId);
      return starts.flatMap((start, quarter) =>
        pilot?.sunset === undefined || start <= pilot.sunset
          ? []
          : [
              typed(book, "no-spend-after-sunset", `budget.${row}.quarters.${quarter}`, 1200, {
                also: { "pilot-ask-equals-lines": "The line adds to more than the pilot asks for." },
              }),
            ],
      );
    });
  },
  "pilot-success-readable": (book) =>
    pilots(book, 3).flatMap((row) => [
      ...["metric", "comparator", "threshold", "measureBy", "source"].map((field) =>
        typed(book, "pilot-success-readable", `pilots.${row}.${field}`, null),
      ),
      typed(book, "pilot-success-readable", `pilots.${row}.source`, "  "),
      typed(book, "pilot-success-readable", `pilots.${row}.metric`, "Improve inclusion"),
    ]),
  "pilot-checkpoints": (book) =>
    pilots(book, 4).flatMap((row) => {
      const { id, start, sunset } = book.content.pilots[row] ?? {};
      const own = [...book.content.checkpoints.entries()].filter(([, { pilotId }]) => pilotId === id);
      if (id === undefined || start === undefined || sunset === undefined || own.length === 0) return [];
      const dated = (what: string, entries: typeof own, date: number | null) =>
        corruption(
          "pilot-checkpoints",
          what,
          cellOf(book, `pilots.${row}.id`),
          entries.map(([at]) => typeAt(book, `checkpoints.${at}.date`, date)),
          { place: id },
        );
      return [
        dated("no checkpoint has a date", own, null),
        dated("all checkpoints lie on the day of the sunset", own, day(sunset)),
        dated("all checkpoints lie after the sunset", own, day(addDays(sunset, 1))),
        dated("all checkpoints lie before the start", own, day(addDays(start, -1))),
      ];
    }),
  "pilot-decided-at-sunset": (book) =>
    pilots(book, 5).flatMap((row) => {
      const at = (field: string) => `pilots.${row}.${field}`;
      const { id } = book.content.pilots[row] ?? {};
      const own = [...book.content.checkpoints.entries()].filter(([, { pilotId }]) => pilotId === id);
      // Ended in time, looked at and decided: with that nothing but money after the sunset is wrong.
      const before = [
        typeAt(book, at("start"), day("2026-08-03")),
        typeAt(book, at("measureBy"), day("2026-11-16")),
        typeAt(book, at("sunset"), day("2026-11-27")),
        typeAt(book, at("disposition"), "Stop"),
        typeAt(book, at("decisionId"), "D-07"),
        ...own.map(([checkpoint], index) =>
          typeAt(book, `checkpoints.${checkpoint}.date`, day(index === 0 ? "2026-09-07" : "2026-11-02")),
        ),
      ];
      const decided = (field: string) => typed(book, "pilot-decided-at-sunset", at(field), null, { before });
      return [
        decided("disposition"),
        decided("decisionId"),
        corruption(
          "pilot-decided-at-sunset",
          "neither disposition nor decision",
          cellOf(book, at("disposition")),
          [typeAt(book, at("disposition"), null), typeAt(book, at("decisionId"), "  ")],
          { before, place: id ?? "" },
        ),
        typed(book, "pilot-decided-at-sunset", at("extensions"), 2),
      ];
    }),
  "pilot-ask-equals-lines": (book) =>
    pilots(book, 6).flatMap((row) => {
      const at = `pilots.${row}.ask`;
      const { id, ask = 0 } = book.content.pilots[row] ?? {};
      const line = book.content.budget.findIndex(({ pilotId }) => pilotId !== undefined && pilotId === id);
      const cap = book.round.fund?.pilotCap ?? 0;
      const also = { "spend-against-plan": "What was spent in the finished quarter was not planned for it." };
      return [
        typed(book, "pilot-ask-equals-lines", at, ask + 1, { what: "is one more" }),
        typed(book, "pilot-ask-equals-lines", at, null),
        ...(line < 0
          ? []
          : [
              ...[0, 1, 2, 3, 4].flatMap((quarter) => {
                const amount = book.content.budget[line]?.quarters[quarter] ?? 0;
                if (amount === 0) return [];
                return [
                  typed(book, "pilot-ask-equals-lines", `budget.${line}.quarters.${quarter}`, amount * 2, {
                    what: "is doubled",
                    at,
                    also: quarter === 0 ? also : {},
                  }),
                ];
              }),
              ...over(book, row, line, cap + 1 - ask),
            ]),
      ];
    }),
};

/** A pilot that asks for more than the fund gives to one, and whose line says the same. */
function over(book: CorruptiblePlan, row: number, line: number, more: number) {
  const quarters = book.content.budget[line]?.quarters ?? [];
  const quarter = [1, 2, 3, 4].find((at) => (quarters[at] ?? 0) > 0);
  const { ask = 0 } = book.content.pilots[row] ?? {};
  const isOnly = book.content.budget.filter(({ pilotId }) => pilotId === book.content.pilots[row]?.id).length === 1;
  const planned = quarters.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  if (quarter === undefined || !isOnly || Math.abs(planned - ask) > 0.5) return [];
  return [
    corruption("pilot-ask-equals-lines", "an ask over the cap", cellOf(book, `pilots.${row}.ask`), [
      typeAt(book, `pilots.${row}.ask`, ask + more),
      typeAt(book, `budget.${line}.quarters.${quarter}`, (quarters[quarter] ?? 0) + more),
    ]),
  ];
}

function pilots(book: CorruptiblePlan, salt: number): readonly number[] {
  return triedRows(book, book.content.pilots.length, salt);
}

function sunsetOf(book: CorruptiblePlan, row: number): string | undefined {
  return book.content.pilots[row]?.sunset;
}
