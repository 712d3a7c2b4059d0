import type { BookContent } from "../domain/book-content";
import type { FundContent } from "../domain/fund-content";
import { readRound } from "../domain/read-round";
import type { Round } from "../domain/round";
import type { WorkbookObservations } from "../domain/submission";
import { templateOf } from "../templates/index";
import type { Snapshot } from "../workbook/snapshot";
import { readContent } from "./read-content";
import { recordOf, type ReadSources } from "./read-workbook";

/** What a coalition's workbook holds, with its source map, or one line that says why it can't be read. */
export type CoalitionReading<Content> =
  | {
      readonly content: Content;
      readonly sources: ReadSources;
      /** Parts that could not be read, and why in words. */
      readonly missingParts: ReadonlyMap<string, string>;
      readonly workbook: WorkbookObservations;
      /** The round given, or else the workbook's own copy of it. */
      readonly round: Round;
      readonly unreadable?: undefined;
    }
  | { readonly unreadable: string };

/** Reads a pilot fund; the round given, if any, wins over the workbook's own copy. */
export function readFund(snapshot: Snapshot, round?: Round): CoalitionReading<FundContent> {
  return readCoalitionWorkbook("pilot-fund", snapshot, round);
}

/** Reads a coalition book; the round given, if any, wins over the workbook's own copy. */
export function readBook(snapshot: Snapshot, round?: Round): CoalitionReading<BookContent> {
  return readCoalitionWorkbook("coalition-book", snapshot, round);
}

function readCoalitionWorkbook<Content>(
  templateId: string,
  snapshot: Snapshot,
  given: Round | undefined,
): CoalitionReading<Content> {
  const template = templateOf(templateId);
  if (!template) throw new RangeError(`readCoalitionWorkbook needs a template's id, got "${templateId}"`);
  const name = template.title.toLowerCase();
  const record = recordOf(snapshot);
  if (!record)
    return {
      unreadable: `This is not a ${name} of the Coalition Planner: its hidden sheet _plan is missing. Make a new one with coalition new ${templateId}, or take an earlier copy.`,
    };
  if (record.template !== templateId) {
    const other = templateOf(record.template)?.title.toLowerCase() ?? `"${record.template}"`;
    return { unreadable: `This workbook is a ${other}; a ${name} is needed here.` };
  }
  const round = given ?? readRound(record.json).round;
  if (!round)
    return {
      unreadable: `The copy of the round on the hidden sheet _plan of this ${name} can't be read. Give the round's file.`,
    };
  const found = readContent(template.spec(round), snapshot, round, record);
  if (!found) return { unreadable: `None of the ${name}'s sheets is left in this workbook. Take an earlier copy.` };
  return {
    content: found.content as Content,
    sources: { places: found.reading.places, labels: found.reading.labels },
    missingParts: found.reading.missingParts,
    workbook: found.workbook,
    round,
  };
}
