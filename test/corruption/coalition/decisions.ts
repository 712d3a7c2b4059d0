import { serialFromIsoDate } from "../../../src/core/workbook/serial-date";
import { cellOf, triedRows, typeAt, rowsOf, type Corruptible } from "../corruptible";
import { corruption, typed, type Corrupting } from "../corruption";

const needed = ["date", "question", "evidence", "tradeOff", "ruleUsed", "decision", "action", "owner", "due"] as const;

/** Decisions of the fund and of the book. */
export const decisionCorruptions: Corrupting<Corruptible> = {
  "decision-complete": (book) =>
    triedRows(book, rowsOf(book, "decisions").length, 1).flatMap((row) => {
      const at = (field: string) => `decisions.${row}.${field}`;
      return [
        ...needed.map((field) => typed(book, "decision-complete", at(field), null)),
        typed(book, "decision-complete", at("tradeOff"), "  "),
        corruption("decision-complete", "nothing but the question", cellOf(book, at("date")), [
          ...needed.filter((field) => field !== "question").map((field) => typeAt(book, at(field), null)),
        ]),
        typed(book, "decision-complete", at("due"), serialFromIsoDate("2026-11-18"), {
          what: "lies before the decision",
        }),
      ];
    }),
};
