import type { Breach } from "../findings/finding";
import type { Submission } from "../domain/submission";
import { formatList, formatNumber } from "../domain/format";
import { cellName } from "./basis/broken-formula";
import { choiceColumns, type ChoiceColumn } from "./basis/choice-columns";
import { editDistance } from "./basis/edit-distance";
import { rowNameWithin } from "./basis/row-name";
import type { CheckContext } from "./criterion";
import { defineCriterion } from "./criterion";

/** Values only: blank is another criterion's business, and so is an ID. Case and spaces at the ends don't matter. */
export default defineCriterion({
  id: "choice-from-list",
  title: "Choices come from their list",
  rule: "Choice cells keep their drop-down (a warning; not where another program dropped them all). Each holds a value of its list: pillars, categories, stages, comparators, calls, statuses, decision points, groups, quarters and the rest.",
  because: "Plans are sorted and added by these words; one of our own making stands alone everywhere.",
  remedy: "Pick the value from the cell's list.",
  severity: "error",
  needs: [],
  needsByColumn: Object.fromEntries(
    choiceColumns.map(({ part, field }) => [`${part}.${field}`, [part, `${part}.${field}` as const]]),
  ),
  *check(submission, context) {
    for (const [index, { kind, text, label, item }] of submission.workbook.unreadable.entries())
      if (kind === "yesNo")
        yield {
          path: ["workbook", "unreadable", index],
          item,
          message: `${cellName({ label, item })} is "${text}", which is neither yes nor no.`,
          remedy: "Pick yes or no.",
          detail: { label, suggestions: [] },
        };
    for (const [index, { table, column, ranges, cells, all }] of submission.workbook.lostLists.entries())
      yield {
        path: ["workbook", "lostLists", index],
        item: `${table}[${column}]`,
        severity: "warning",
        message: `The drop-down of ${column} in ${table} is gone from ${all ? "all its cells" : cells === 1 ? `cell ${ranges[0] ?? ""}` : `${formatNumber(cells)} cells`}, mostly by pasting, so anything can be typed there.`,
        remedy:
          "Put the drop-down back. Next time paste values only (Paste Special, Values), which leaves it in place.",
      };
    for (const column of choiceColumns) yield* checkColumn(submission, column, context);
  },
});

function* checkColumn(
  submission: Submission,
  { part, table, field, label, values, typedFor }: ChoiceColumn,
  { round, words }: CheckContext,
): Iterable<Breach> {
  const list = values(round);
  const allowed = new Set(list.flatMap((value) => [value.toLowerCase(), words(value).toLowerCase()]));
  for (const [row, entry] of submission[part].entries()) {
    const cells = new Map<string, unknown>(Object.entries(entry));
    const value = cells.get(field);
    const text = typeof value === "string" ? value.trim() : "";
    if (text === "" || allowed.has(text.toLowerCase())) continue;
    const id = cells.get("id");
    const item = typeof id === "string" ? id : undefined;
    const nearest = typedFor?.[text] ?? nearestValue(text, list);
    const options = list.length <= 8 ? ` Choose ${formatList(list.map(words), "or")}.` : "";
    yield {
      path: [part, row, field],
      item,
      message: `${label} of ${rowNameWithin(item, table)} is "${text}", which is not in its list.${nearest === undefined ? options : ` Did you mean ${words(nearest)}?`}`,
      detail: { suggestions: nearest === undefined ? [] : [nearest] },
    };
  }
}

/** The one value that is nearest, if a third of its letters or more are right; none where two are equally near. */
function nearestValue(text: string, list: readonly string[]): string | undefined {
  const ranked = list
    .map((value) => ({ value, distance: editDistance(text.toLowerCase(), value.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  if (best === undefined || best.distance > Math.max(1, best.value.length / 3)) return undefined;
  return second?.distance === best.distance ? undefined : best.value;
}
