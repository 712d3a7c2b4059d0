import type { Plan } from "../domain/plan";
import { readRound } from "../domain/read-round";
import type { Round } from "../domain/round";
import type { Submission } from "../domain/submission";
import { templateOf } from "../templates/index";
import { planTables } from "../templates/plan/tables";
import { parseRecord, type PlanRecord } from "../templates/plan-record";
import type { Places } from "../workbook/places";
import type { Snapshot } from "../workbook/snapshot";
import { readContent } from "./read-content";

/** Where the values of a submission stand, and what people call them. Same shape as `findings/sources`. */
export interface ReadSources {
  readonly places: Places;
  readonly labels: ReadonlyMap<string, string>;
}

/** A submission and its source map, or one line that says why there is none. */
export type WorkbookReading =
  | { readonly submission: Submission; readonly sources: ReadSources; readonly unreadable?: undefined }
  | { readonly unreadable: string };

/**
 * Reads a workbook by the template it says it was made with.
 *
 * Observes and never judges: what is missing, renamed, typed over or unreadable is written down for the criteria. Parts that could
 * not be read are named, so that what needs them is "not checked" instead of passed.
 *
 * @param round given to the check; needed only where the workbook's own copy is gone
 */
export function readWorkbook(snapshot: Snapshot, round?: Round): WorkbookReading {
  const record = recordOf(snapshot);
  if (!record && !looksLikePlan(snapshot))
    return {
      unreadable:
        "This is not a workbook of the Coalition Planner: it has no sheet _plan and none of its tables. Hand in the plan that was made for your department, or make a new one.",
    };
  if (!record && !round)
    return {
      unreadable:
        "This looks like a five-quarter plan, but its hidden sheet _plan is gone. Ask whoever runs the round to check it on the command line with the round's file (--round), or hand in an earlier copy.",
    };
  const template = templateOf(record?.template ?? "five-quarter-plan");
  if (!template)
    return {
      unreadable: `This workbook was made with the template "${record?.template ?? ""}", which this version doesn't know. Use the version that made it, or a newer one.`,
    };
  if (template.id === "gap-sheet")
    return {
      unreadable:
        "This is a gap sheet. It holds people's rows and stays with HR; take its counts into a plan's Groups and check the plan.",
    };
  if (template.scope !== "department")
    return {
      unreadable: `This is a ${template.title.toLowerCase()}, not a department's plan: it belongs to the whole coalition and is read by a review. Give a department's plan here.`,
    };
  const own = record?.intact === true ? readRound(record.json).round : undefined;
  const known = own ?? round;
  if (!known)
    return {
      unreadable:
        "The copy of the round on the hidden sheet _plan can't be read or is not the one this plan was made with. Ask whoever runs the round to check it on the command line with the round's file (--round), or hand in an earlier copy.",
    };
  const found = readContent(template.spec(known), snapshot, known, record);
  if (!found)
    return {
      unreadable: "None of the plan's sheets is left in this workbook. Ask for the file again, or make a new plan.",
    };
  const { content, reading, workbook } = found;
  const submission: Submission = {
    ...(content as unknown as Plan),
    ownRound: own,
    missingParts: reading.missingParts,
    workbook,
  };
  return { submission, sources: { places: reading.places, labels: reading.labels } };
}

/** What the `_plan` sheet of a workbook of ours says, or undefined when it has none. */
export function recordOf(snapshot: Snapshot): PlanRecord | undefined {
  // Every stage of a check asks for it, and it holds some thousand formulas.
  if (!records.has(snapshot)) records.set(snapshot, parsedRecord(snapshot));
  return records.get(snapshot);
}

const records = new WeakMap<Snapshot, PlanRecord | undefined>();

function parsedRecord(snapshot: Snapshot): PlanRecord | undefined {
  for (const sheet of snapshot.sheets) {
    if (sheet.row !== 0 || sheet.column !== 0) continue;
    const record = parseRecord(sheet.values);
    if (record) return record;
  }
  return undefined;
}

/** Whether at least half of the tables of a plan stand in the workbook. */
function looksLikePlan(snapshot: Snapshot): boolean {
  const names = new Set(snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  return planTables.filter((table) => names.has(table.name.toLowerCase())).length * 2 >= planTables.length;
}
