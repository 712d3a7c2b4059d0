import type { Breach } from "../../findings/finding";
import type { ReadWorkbook } from "../../domain/submission";
import { formatList, formatNumber } from "../../domain/format";
import type { CheckContext } from "../criterion";
import { cellName } from "./broken-formula";
import type { ChoiceColumn } from "./choice-columns";
import { editDistance } from "./edit-distance";
import { rowNameWithin } from "./row-name";

/** Yes and no cells that are neither, and drop-downs that were lost. */
export function* checkDropDowns({ workbook }: Pick<ReadWorkbook, "workbook">): Iterable<Breach> {
  for (const [index, { kind, text, label, item }] of workbook.unreadable.entries())
    if (kind === "yesNo")
      yield {
        path: ["workbook", "unreadable", index],
        item,
        message: `${cellName({ label, item })} is "${text}", which is neither yes nor no.`,
        remedy: "Pick yes or no.",
        detail: { label, suggestions: [] },
      };
  for (const [index, { table, column, ranges, cells, all }] of workbook.lostLists.entries())
    yield {
      path: ["workbook", "lostLists", index],
      item: `${table}[${column}]`,
      severity: "warning",
      message: `The drop-down of ${column} in ${table} is gone from ${all ? "all its cells" : cells === 1 ? `cell ${ranges[0] ?? ""}` : `${formatNumber(cells)} cells`}, mostly by pasting, so anything can be typed there.`,
      remedy: "Put the drop-down back. Next time paste values only (Paste Special, Values), which leaves it in place.",
    };
}

/** Cells of a choice column that hold a value of no list. Blank is another criterion's business. */
export function* checkChoices(
  rows: readonly object[],
  { part, table, field, label, values, typedFor }: ChoiceColumn,
  { round, words }: Pick<CheckContext, "round" | "words">,
): Iterable<Breach> {
  const list = values(round);
  const allowed = new Set(list.flatMap((value) => [value.toLowerCase(), words(value).toLowerCase()]));
  for (const [row, entry] of rows.entries()) {
    const cells = entry as Readonly<Record<string, unknown>>;
    const value = cells[field];
    const text = typeof value === "string" ? value.trim() : "";
    if (text === "" || allowed.has(text.toLowerCase())) continue;
    const id = cells["id"];
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
