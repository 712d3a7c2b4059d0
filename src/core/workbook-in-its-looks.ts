import { readRound } from "./domain/read-round";
import { readContent } from "./read/read-content";
import { readWorkbook, recordOf } from "./read/read-workbook";
import { renderPristine } from "./render/render-pristine";
import { renderTemplate } from "./render/render-template";
import { workbookAgain, type WorkbookAgain } from "./render/workbook-again";
import { templateOf } from "./templates/index";
import type { Filling } from "./templates/template";
import type { Blueprint } from "./workbook/blueprint";
import type { Place } from "./workbook/address";
import type { Snapshot } from "./workbook/snapshot";

/** A workbook to be made once more, and what to call its file. */
export interface WorkbookInItsLooks extends WorkbookAgain {
  /** Without folder and ending: `SAL-five-quarter-plan`, as `coalition new` names it; undefined for a workbook that is none of ours. */
  readonly fileName: string | undefined;
}

/**
 * A workbook as it stands, in the looks of the template that made it, ready to be built anew: for a program that keeps its workbooks in
 * no file of Excel's, like the workbench. Never throws for anything that stands in a workbook.
 *
 * @param spilled see `workbookAgain`
 */
export function workbookInItsLooks(snapshot: Snapshot, spilled: readonly Place[] = []): WorkbookInItsLooks {
  const made = pristineOf(snapshot);
  return { ...workbookAgain(snapshot, made?.blueprint, spilled), fileName: made?.fileName };
}

const fillingOf: Readonly<Record<string, (content: never) => Filling>> = {
  "pilot-fund": (fund) => ({ fund }),
  "coalition-book": (book) => ({ book }),
  "gap-sheet": (gapSheet) => ({ gapSheet }),
};

function pristineOf(snapshot: Snapshot): { readonly blueprint: Blueprint; readonly fileName: string } | undefined {
  const record = recordOf(snapshot);
  const round = record && readRound(record.json).round;
  const template = record && templateOf(record.template);
  if (record === undefined || round === undefined || template === undefined) return undefined;
  if (template.scope === "department") {
    const reading = readWorkbook(snapshot, round);
    const blueprint = reading.unreadable === undefined ? renderPristine(reading.submission, round) : undefined;
    const code = reading.unreadable === undefined ? (reading.submission.workbook.madeFor ?? "") : "";
    return blueprint && { blueprint, fileName: code === "" ? template.id : `${code}-${template.id}` };
  }
  const found = readContent(template.spec(round), snapshot, round, record);
  if (found === undefined) return undefined;
  // Parts that are gone come back empty; their sheets are not in the snapshot, so nothing of them is made.
  const filling = fillingOf[template.id]?.(found.content as never);
  return filling && { blueprint: renderTemplate(template.id, { round, ...filling }), fileName: template.id };
}
