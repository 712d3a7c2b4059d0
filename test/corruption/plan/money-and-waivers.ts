import { quartersFrom } from "../../../src/core/domain/quarter";
import { serialFromIsoDate } from "../../../src/core/workbook/serial-date";
import { cellOf, triedRows, typeAt, valueAt, type CorruptiblePlan } from "../corruptible";
import { corruption, typed, type Also, type Corrupting } from "../corruption";

const day = serialFromIsoDate;
const spending: Also = { "spend-against-plan": "The revised plan of a finished quarter is another one." };

/** Moves, spending, waivers, and the plan's copy of the dictionary. */
export const otherCorruptions: Corrupting<CorruptiblePlan> = {
  "moves-balance": (book) =>
    triedRows(book, book.content.moves.length, 1).flatMap((row) => {
      const { fromLine, quarter } = book.content.moves[row] ?? {};
      const at = (field: string) => `moves.${row}.${field}`;
      const line = book.content.budget.find(({ id }) => id === fromLine);
      const index = quartersFrom(book.round.firstQuarter, 5).indexOf(quarter ?? "");
      const planned = line?.quarters[index] ?? 0;
      return [
        typed(book, "moves-balance", at("toLine"), fromLine ?? "", { what: "is the line that gives", also: spending }),
        typed(book, "moves-balance", at("quarter"), null, { also: spending }),
        typed(book, "moves-balance", at("amount"), null, { also: spending }),
        ...[0, -5].map((amount) => typed(book, "moves-balance", at("amount"), amount, { also: spending })),
        ...[null, "  "].map((value) => typed(book, "moves-balance", at("decisionId"), value)),
        typed(book, "moves-balance", at("amount"), planned + 1, {
          what: "is more than the line has",
          also: { ...spending, "milestone-resourced": "The line that gives has nothing left for its milestone." },
        }),
      ];
    }),
  "spend-against-plan": (book) => {
    const { actuals } = book.content;
    return triedRows(book, actuals.length, 2).flatMap((row) => {
      const { lineId, quarter, amount = 0 } = actuals[row] ?? {};
      const at = `actuals.${row}.amount`;
      const index = quartersFrom(book.round.firstQuarter, 5).indexOf(quarter ?? "");
      const line = book.content.budget.findIndex(({ id }) => id === lineId);
      if (index !== 0 || line < 0) return [];
      return [
        typed(book, "spend-against-plan", at, amount * 3 + 2000, { what: "is three times as much" }),
        typed(book, "spend-against-plan", at, 0),
        typed(book, "spend-against-plan", at, null),
        corruption("spend-against-plan", "nothing entered for a line", cellOf(book, `budget.${line}.quarters.0`), [
          ...["lineId", "quarter", "amount"].map((field) => typeAt(book, `actuals.${row}.${field}`, null)),
        ]),
      ];
    });
  },
  "waiver-in-date": (book) =>
    triedRows(book, book.content.waivers.length, 3).flatMap((row) => {
      const at = (field: string) => `waivers.${row}.${field}`;
      return [
        ...["criterion", "item", "reason", "approver", "expires"].map((field) =>
          typed(book, "waiver-in-date", at(field), null),
        ),
        typed(book, "waiver-in-date", at("expires"), day("2026-11-30"), { what: "is today" }),
        typed(book, "waiver-in-date", at("expires"), day("2026-10-31"), { what: "is over" }),
      ];
    }),
  "definition-unchanged": (book) => {
    const fields =
      book.spec.tables
        .find(({ key }) => key === "outcomes")
        ?.columns.filter(({ computed }) => computed === undefined) ?? [];
    return [
      ...fields.flatMap(({ key, kind }, index) =>
        key === "id"
          ? []
          : triedRows(book, book.content.outcomes.length, index).flatMap((row) => {
              const path = `outcomes.${row}.${key}`;
              const value = kind === "date" ? day("2025-05-05") : kind === "number" ? 0.123 : "Something else";
              return [
                typed(book, "definition-unchanged", path, value, { what: "is another" }),
                ...(valueAt(book, path) === null ? [] : [typed(book, "definition-unchanged", path, null)]),
              ];
            }),
      ),
      ...triedRows(book, book.content.outcomes.length, 4).map((row) =>
        corruption(
          "definition-unchanged",
          "an outcome is gone",
          cellOf(book, "outcomes"),
          fields.map(({ key }) => typeAt(book, `outcomes.${row}.${key}`, null)),
          { place: `outcomes.${row}` },
        ),
      ),
      ...triedRows(book, book.content.outcomes.length, 5).map((row) =>
        corruption(
          "definition-unchanged",
          "an outcome is called otherwise",
          [cellOf(book, "outcomes"), cellOf(book, `outcomes.${row}.id`)],
          [typeAt(book, `outcomes.${row}.id`, "OUT-98")],
        ),
      ),
    ];
  },
};
