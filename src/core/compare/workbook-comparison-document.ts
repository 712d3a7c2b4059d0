import { changeSentences } from "./change-sentences";
import type { WorkbookComparison } from "./compare-coalition-workbooks";
import { sectionOf, titleOf, type ComparedNames, type ComparisonDocument } from "./comparison-document";
import { comparisonVerdict } from "./comparison-lines";

/** The comparison of two books or two funds, ready to be written. */
export function workbookComparisonDocument(comparison: WorkbookComparison, names: ComparedNames): ComparisonDocument {
  const { template, before, after, remarks, changes, notCompared } = comparison;
  const what = template === "pilot-fund" ? "Pilot fund" : "Coalition book";
  const [from, to] = [before, after].map(({ round }) => (round === null ? "no round" : `round ${round}`));
  return {
    title: titleOf(names),
    about: [`${what}, ${from === to ? from : `${from} → ${to}`}`, ...remarks],
    sections: [
      ...changeSentences(changes).map(sectionOf),
      ...(notCompared.length === 0 ? [] : [{ heading: "Not compared", sentences: notCompared, groups: [] }]),
    ],
    verdict: comparisonVerdict(comparison),
  };
}
