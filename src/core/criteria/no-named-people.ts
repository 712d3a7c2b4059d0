import type { Breach } from "../findings/finding";
import type { Submission } from "../domain/submission";
import { rowNameWithin } from "./basis/row-name";
import { describesPerson, holdsStaffNumbers, personIn } from "./basis/person-words";
import { defineCriterion } from "./criterion";

const texts = [
  { part: "evidence", table: "Evidence", field: "channel", label: "Channel" },
  { part: "evidence", table: "Evidence", field: "whatWeSaw", label: "What we saw" },
  { part: "evidence", table: "Evidence", field: "source", label: "Source" },
  { part: "groups", table: "Groups", field: "group", label: "Group" },
] as const;

/**
 * Finds what names people for certain: e-mail addresses, staff numbers, headers such as First name. Names in a sentence it can't tell
 * from other words, and doesn't try. The message never repeats what it found.
 */
export default defineCriterion({
  id: "no-named-people",
  title: "Nobody is named",
  rule: "Evidence and Groups hold no e-mail addresses and no staff numbers, no column beside the template's is about a person, and no table of the workbook has a row a person.",
  because:
    "A plan is read by people who have no right to know whose case it tells. This must be settled before anything is shared.",
  remedy: "Take it out; say what was seen without saying who.",
  severity: "error",
  needs: ["evidence", "evidence.whatWeSaw", "groups", "groups.group"],
  *check(submission) {
    for (const text of texts) yield* checkTexts(submission, text);
    const { workbook } = submission;
    for (const [index, { table, header, texts: values }] of workbook.addedColumns.entries()) {
      const numbers = holdsStaffNumbers(values);
      if (describesPerson(header) || numbers || values.some((value) => personIn(value) !== undefined))
        yield {
          path: ["workbook", "addedColumns", index],
          item: table,
          message: `Column "${header}" of ${table} looks like ${numbers ? "staff numbers" : "it is about single people"}. Only counts belong here.`,
          remedy: "Delete the column.",
        };
    }
    for (const [index, { sheet, table, headers, rows }] of workbook.addedTables.entries()) {
      const about = headers.filter(describesPerson);
      if (about.length > 0 && rows > 0)
        yield {
          path: ["workbook", "addedTables", index],
          item: table,
          message: `Table ${table} on ${sheet} seems to have a row a person: it has the column "${about[0] ?? ""}".`,
          remedy: "Delete the table here and keep it with HR; a plan holds counts only.",
        };
    }
  },
});

function* checkTexts(submission: Submission, { part, table, field, label }: (typeof texts)[number]): Iterable<Breach> {
  for (const [row, entry] of submission[part].entries()) {
    const value = new Map<string, unknown>(Object.entries(entry)).get(field);
    const found = typeof value === "string" ? personIn(value) : undefined;
    if (found !== undefined)
      yield {
        path: [part, row, field],
        item: entry.id,
        message: `${label} of ${rowNameWithin(entry.id, table)} holds ${found}.`,
      };
  }
}
