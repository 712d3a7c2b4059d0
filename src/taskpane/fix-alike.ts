import type { Edit } from "../core/workbook/edit";
import { editsOverlap, isRangeEdit } from "../core/workbook/edits-overlap";
import type { CheckedFinding } from "../core/findings/check-result";

/** The edits that mend several findings of one criterion at once, and how many findings those are. */
export interface FixAlike {
  readonly count: number;
  readonly edits: readonly Edit[];
}

/**
 * The safe fixes of all findings of one criterion, to be applied together.
 *
 * All edits of one call are compared with the workbook before the first is written, so a fix that would touch the cells,
 * table or sheet of another is left for the check that follows rather than making the whole call fail.
 */
export function fixAlike(findings: readonly CheckedFinding[], criterion: string): FixAlike {
  const edits: Edit[] = [];
  let count = 0;
  for (const finding of findings) {
    if (finding.criterion !== criterion || finding.waiver !== null) continue;
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    count += 1;
  }
  return { count, edits };
}

function collide(a: Edit, b: Edit): boolean {
  // A renamed sheet is no longer found under the name that other edits use, and one that comes or goes not at all.
  if (!isOfCells(a) || !isOfCells(b)) return sheetsOf(a).some((sheet) => sheetsOf(b).includes(sheet));
  if (a.kind === "resize-table") return b.kind === "resize-table" && a.sheet === b.sheet && a.table === b.table;
  return isRangeEdit(a) && isRangeEdit(b) && editsOverlap(a, b);
}

function isOfCells(edit: Edit): boolean {
  return isRangeEdit(edit) || edit.kind === "resize-table";
}

function sheetsOf(edit: Edit): string[] {
  if (edit.kind === "rename-sheet") return [edit.from, edit.to];
  return "sheet" in edit ? [edit.sheet] : edit.blueprint.sheets.map(({ name }) => name);
}
