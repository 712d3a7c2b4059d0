import type { Breach } from "../findings/finding";
import type { Submission } from "../domain/submission";
import { idKey } from "../domain/id-key";
import { type IdTable, idTables } from "./basis/id-tables";
import { references } from "./basis/references";
import { defineCriterion } from "./criterion";
import { missingPart } from "./basis/missing-part";

/** The first row keeps its ID; each later one is a finding, because it is the copy that has to change. */
export default defineCriterion({
  id: "id-unique",
  title: "Every row has an ID of its own",
  rule: "No ID stands twice in a table, ignoring case and spaces, and a row with entries has an ID.",
  because: "Splits, spending, moves and findings go by the ID; two rows with one ID can't be told apart.",
  remedy: "Give the row the next free ID of its table.",
  severity: "error",
  needs: [],
  needsByColumn: Object.fromEntries(idTables.map(({ part }) => [`${part}.id`, [part, `${part}.id` as const]])),
  *check(submission) {
    for (const table of idTables) yield* checkTable(submission, table);
  },
});

function* checkTable(submission: Submission, { part, table, label, describedBy }: IdTable): Iterable<Breach> {
  const seen = new Map<string, number>();
  const rows = submission[part];
  for (const row of rows) seen.set(idKey(row.id), (seen.get(idKey(row.id)) ?? 0) + 1);
  const met = new Set<string>();
  const named = pointedTo(submission, part);
  // Where a column that points here can't be read, nobody knows what it names, and the fix must ask.
  const isNamed = (key: string) => named.has(key) || someoneMayPoint(submission, part);
  // Which of the rows that want a new ID this one is, so that fixing them all gives each another one.
  let ordinal = 0;
  for (const [index, row] of rows.entries()) {
    const path = [part, index, "id"];
    const key = idKey(row.id);
    if (key === "") {
      const words = shortened(Object.entries(row).find(([field]) => field === describedBy)?.[1]);
      yield { path, message: `A row of ${table}${words} has no ${label}.`, detail: { ordinal, pointedTo: false } };
      ordinal += 1;
      continue;
    }
    if (met.has(key)) {
      yield {
        path,
        item: row.id,
        message: `${label} ${row.id?.trim() ?? key} stands ${times(seen.get(key) ?? 2)} in ${table} (copied row?).`,
        detail: { ordinal, pointedTo: isNamed(key) },
      };
      ordinal += 1;
    }
    met.add(key);
  }
}

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

function times(count: number): string {
  return count === 2 ? "twice" : `${count} times`;
}

function shortened(words: unknown): string {
  if (typeof words !== "string" || words.trim() === "") return "";
  const text = words.trim();
  return ` ("${text.length <= 40 ? text : `${text.slice(0, 37)}...`}")`;
}
