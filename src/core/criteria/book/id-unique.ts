import type { BookWorkbook } from "../../domain/submission";
import { checkIds, type IdColumn } from "../basis/check-ids";
import { defineCriterionOf } from "../criterion";
import ofPlan from "../id-unique";

const tables = [
  { part: "departments", field: "code", table: "Departments", label: "Code", describedBy: "name" },
  { part: "members", field: "name", table: "Members", label: "Name", describedBy: "role", isName: true },
  { part: "dictionary", field: "id", table: "Dictionary", label: "Outcome ID", describedBy: "outcome" },
  { part: "objectives", field: "id", table: "Objectives", label: "Objective ID", describedBy: "objective" },
  { part: "notes", field: "id", table: "Notes", label: "Note ID", describedBy: "note" },
  { part: "decisions", field: "id", table: "Decisions", label: "Decision ID", describedBy: "question" },
] as const satisfies readonly (IdColumn & { part: keyof BookWorkbook })[];

/** The plan's rule on the book's tables. Everything outside points to them, so nothing may be renamed without asking. */
export default defineCriterionOf<BookWorkbook>({
  ...ofPlan,
  needs: [],
  needsByColumn: Object.fromEntries(
    tables.map(({ part, field }) => [`${part}.${field}`, [part, `${part}.${field}` as const]]),
  ),
  *check(book) {
    for (const table of tables) yield* checkIds(book[table.part], table, () => true);
  },
});
