import type { Submission } from "../domain/submission";
import { idKey } from "../domain/id-key";
import { checkIds } from "./basis/check-ids";
import { type IdTable, idTables } from "./basis/id-tables";
import { references } from "./basis/references";
import { defineCriterion } from "./criterion";
import { missingPart } from "./basis/missing-part";

/** Which table has which IDs is data; how doubled ones are told is the same for every workbook (`checkIds`). */
export default defineCriterion({
  id: "id-unique",
  title: "Every row has an ID of its own",
  rule: "No ID stands twice in a table, ignoring case and spaces; a row with entries has an ID; and no ID begins or is written with what formulas and lists take for something else (= + - @ < > at its beginning; * ? ~ ; | anywhere).",
  because: "Splits, spending, moves and findings go by the ID; two rows with one ID can't be told apart.",
  remedy: "Give the row the next free ID of its table.",
  severity: "error",
  needs: [],
  needsByColumn: Object.fromEntries(idTables.map(({ part }) => [`${part}.id`, [part, `${part}.id` as const]])),
  *check(submission) {
    for (const table of idTables) {
      const { part } = table;
      const named = pointedTo(submission, part);
      // Where a column that points here can't be read, nobody knows what it names, and the fix must ask.
      const isNamed = (key: string) => named.has(key) || someoneMayPoint(submission, part);
      yield* checkIds(submission[part], table, isNamed);
    }
  },
});

/** IDs of a table that something names; where one of them stands twice, only a person knows which row is meant. */
function pointedTo(submission: Submission, part: IdTable["part"]): ReadonlySet<string> {
  const keys = new Set(
    part === "milestones" ? submission.milestones.flatMap(({ dependsOn }) => dependsOn.map(idKey)) : [],
  );
  for (const { part: from, field, to } of references) {
    if (to !== part) continue;
    for (const row of submission[from])
      for (const [name, value] of Object.entries(row))
        if (name === field && typeof value === "string") keys.add(idKey(value));
  }
  return keys;
}

function someoneMayPoint(submission: Submission, part: IdTable["part"]): boolean {
  return references.some(
    ({ part: from, field, to }) => to === part && missingPart(submission, `${from}.${field}`) !== undefined,
  );
}
