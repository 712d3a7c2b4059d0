import { emptyBook } from "./domain/book-content";
import type { Round } from "./domain/round";
import { knownCriteria } from "./known-criteria";
import { renderTemplate } from "./render/render-template";
import type { Blueprint } from "./workbook/blueprint";

/** What a new workbook is made for. */
export interface NewWorkbook {
  readonly round: Round;
  /** Needed by templates of which every department gets one. */
  readonly departmentCode?: string;
  /** Today as an ISO date. */
  readonly asOf: string;
}

/**
 * A workbook with nothing typed in it yet, ready to build.
 *
 * Apart from rendering, because a new coalition book lists every criterion with its severity and thresholds, and templates don't know
 * the rules.
 *
 * @throws RangeError for a template or department that is not there
 */
export function makeWorkbook(templateId: string, { round, departmentCode, asOf }: NewWorkbook): Blueprint {
  return renderTemplate(templateId, {
    round,
    asOf,
    book: emptyBook(round, knownCriteria),
    ...(departmentCode === undefined ? {} : { departmentCode }),
  });
}
