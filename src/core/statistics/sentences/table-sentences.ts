import { isRefusal, SUPPRESSED } from "../answers/answer";
import type { TableAnswer, TableCell } from "../answers/group-table";
import { countInWords } from "./figures-in-words";
import type { Sentences } from "./stats-in-words";

/** The rows of a TABLE answer that stand beneath its groups. */
const BESIDE: readonly TableCell[] = ["Not disclosed", "Left out", "Groups compared"];

/**
 * The rows of a TABLE answer that are groups, without its header and what stands beneath.
 *
 * @param table rows of a TABLE function
 * @example groupRows([["group", "n", "status"], ["A", 7, "ok"], ["Not disclosed", 0, ""], ["Groups compared", 1, ""]]) // => [["A", 7, "ok"]]
 */
export function groupRows(table: readonly (readonly TableCell[])[]): readonly (readonly TableCell[])[] {
  const end = table.findIndex((row, at) => at > 0 && BESIDE.includes(row[0] ?? "") && row[2] === "");
  return table.slice(1, end < 0 ? undefined : end);
}

/**
 * What to bear in mind with a table of groups: how many are shown, how many are suppressed, how many are too small to judge.
 *
 * No sentence picks out a group: among many one is always lowest, by chance alone.
 *
 * @param table the answer of a TABLE function
 * @example tableSentences([["group", "n", "hits", "rate", "low", "high", "status"], ["A", 40, 20, 0.5, 0.35, 0.65, "ok"], ["B", "suppressed", "suppressed", "suppressed", "suppressed", "suppressed", "suppressed"], ["Not disclosed", 0, "", "", "", "", ""]]) // => ["1 group is shown, with the range that its numbers allow.", "1 group is suppressed: it is too small, or would give a small one away."]
 */
export function tableSentences(table: TableAnswer): Sentences {
  if (isRefusal(table)) return [table.reason];
  const rows = groupRows(table);
  const hidden = rows.filter((row) => row.at(-1) === SUPPRESSED).length;
  const few = rows.filter((row) => row.at(-1) === "indicative").length;
  const shown = rows.length - hidden;
  return [
    `${countInWords(shown, "group is", "groups are")} shown, with the range that ${shown === 1 ? "its" : "their"} numbers allow.`,
    ...(hidden === 1 ? ["1 group is suppressed: it is too small, or would give a small one away."] : []),
    ...(hidden > 1
      ? [
          `${countInWords(hidden, "group", "groups")} are suppressed: they are too small, or would give a small one away.`,
        ]
      : []),
    ...(few > 0 ? [`${countInWords(few, "group has", "groups have")} fewer than 30 people: indicative only.`] : []),
    ...(shown > 2 ? ["Among several groups some differ by chance: look twice before you pick one out."] : []),
  ];
}
