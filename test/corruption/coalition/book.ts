import { serialFromIsoDate } from "../../../src/core/workbook/serial-date";
import { columnsAndSheets } from "../any/columns-and-sheets";
import { computedCells } from "../any/computed-cells";
import { form } from "../any/form";
import { unreadCells } from "../any/unread-cells";
import { cellOf, triedRows, typeAt, type CorruptibleBook } from "../corruptible";
import { corruption, together, typed, type Corrupting } from "../corruption";
import { decisionCorruptions } from "./decisions";

const day = serialFromIsoDate;

const ofBook: Corrupting<CorruptibleBook> = {
  "pack-readable": (book) => {
    const rowOf = (name: string) => book.content.criteria.findIndex(({ criterion }) => criterion === name);
    const setting = (name: string, field: string, value: string | number | null) =>
      typed(book, "pack-readable", `criteria.${rowOf(name)}.${field}`, value, {
        what: `of ${name} is ${JSON.stringify(value)}`,
      });
    return [
      setting("pilot-sunset", "criterion", "pilot-sunsets"),
      setting("pilot-sunset", "severity", "fatal"),
      setting("small-group", "threshold", "five"),
      ...triedRows(book, book.content.criteria.length, 1).map((row) =>
        typed(book, "pack-readable", `criteria.${row}.severity`, "terrible"),
      ),
      ...triedRows(book, book.content.scoring.length, 2).flatMap((row) =>
        [null, -1].map((value) => typed(book, "pack-readable", `scoring.${row}.weight`, value)),
      ),
      ...triedRows(book, book.content.scoring.length, 2).map((row) =>
        typed(book, "pack-readable", `scoring.${row}.criterion`, null),
      ),
      ...triedRows(book, book.content.vocabulary.length, 3).flatMap((row) => [
        typed(book, "pack-readable", `vocabulary.${row}.ours`, null),
        typed(book, "pack-readable", `vocabulary.${row}.word`, null),
      ]),
      ...triedRows(book, book.content.ownChecks.length, 4).flatMap((row) => [
        typed(book, "pack-readable", `ownChecks.${row}.kind`, "regular expression"),
        typed(book, "pack-readable", `ownChecks.${row}.table`, "Budgets"),
        typed(book, "pack-readable", `ownChecks.${row}.column`, "Cost center"),
        typed(book, "pack-readable", `ownChecks.${row}.id`, "cost centre"),
        typed(book, "pack-readable", `ownChecks.${row}.id`, null),
      ]),
    ];
  },
  "id-unique": (book) =>
    (
      [
        ["departments", "code"],
        ["members", "name"],
        ["dictionary", "id"],
        ["objectives", "id"],
        ["decisions", "id"],
      ] as const
    ).flatMap(([part, field], index) => {
      const rows: readonly Readonly<Record<string, unknown>>[] = book.content[part];
      const first = String(rows[0]?.[field] ?? "");
      return triedRows(book, rows.length, index).flatMap((row) => [
        typed(book, "id-unique", `${part}.${row}.${field}`, null),
        ...(row === 0
          ? []
          : [
              typed(book, "id-unique", `${part}.${row}.${field}`, ` ${first.toLowerCase()}`, {
                what: "is the first row's",
              }),
            ]),
      ]);
    }),
  "outcome-complete": (book) =>
    triedRows(book, book.content.dictionary.length, 5).flatMap((row) => {
      const at = (field: string) => `dictionary.${row}.${field}`;
      return [
        ...["numerator", "denominator", "unit", "source", "owner", "baseline", "baselineDate"].map((field) =>
          typed(book, "outcome-complete", at(field), null),
        ),
        typed(book, "outcome-complete", at("baselineDate"), day("2025-11-29"), { what: "is more than a year ago" }),
      ];
    }),
  "functions-at-the-table": (book) =>
    ["Finance", "Operations", "Human Resources"].flatMap((required) => {
      const own = [...book.content.members.entries()].filter(([, member]) => member.function === required);
      return [
        corruption("functions-at-the-table", "nobody of a function has a vote", cellOf(book, "members"), [
          ...own.map(([row]) => typeAt(book, `members.${row}.vote`, "no")),
        ]),
        corruption("functions-at-the-table", "a function is not there", cellOf(book, "members"), [
          ...own.map(([row]) => typeAt(book, `members.${row}.function`, "Something else")),
        ]),
      ];
    }),
  "independent-reviewer": (book) => [
    ...triedRows(book, book.content.submissions.length, 6).flatMap((row) => {
      const { department = "" } = book.content.submissions[row] ?? {};
      const own = book.content.members.find((member) => member.department === department);
      if (own?.name === undefined || own.name === book.content.submissions[row]?.reviewer) return [];
      return [
        typed(book, "independent-reviewer", `submissions.${row}.reviewer`, own.name, { what: "is of the department" }),
      ];
    }),
    ...grantedRows(book, (row) => [
      typed(book, "independent-reviewer", `granted.${row}.approver`, " head OF sales ", { what: "is the asker" }),
      typed(book, "independent-reviewer", `granted.${row}.askedBy`, "Head of Finance", {
        what: "is the approver",
        at: `granted.${row}.approver`,
      }),
      typed(book, "independent-reviewer", `granted.${row}.item`, "FIN-P-01", {
        what: "is the approver's own",
        at: `granted.${row}.approver`,
      }),
    ]),
  ],
  "waiver-in-date": (book) =>
    grantedRows(book, (row) => [
      ...["criterion", "item", "reason", "approver", "expires"].map((field) =>
        typed(book, "waiver-in-date", `granted.${row}.${field}`, null),
      ),
      typed(book, "waiver-in-date", `granted.${row}.expires`, day("2026-11-30"), { what: "is today" }),
      typed(book, "waiver-in-date", `granted.${row}.expires`, day("2026-10-31"), { what: "is over" }),
    ]),
};

function grantedRows<Made>(book: CorruptibleBook, make: (row: number) => readonly Made[]): Made[] {
  return triedRows(book, book.content.granted.length, 7).flatMap(make);
}

/** Everything that can go wrong with a coalition book, by the criterion that must find it. */
export const bookCorruptions: Corrupting<CorruptibleBook> = together([
  unreadCells,
  form,
  columnsAndSheets,
  computedCells,
  ofBook,
  decisionCorruptions,
]);
