import type { IsoDate } from "../../core/domain/iso-date";
import { readBook, readFund } from "../../core/read/read-coalition-workbook";
import { recordOf } from "../../core/read/read-workbook";
import { templateOf } from "../../core/templates/index";
import type { Snapshot } from "../../core/workbook/snapshot";
import { bookSections } from "./book-sections";
import { fundSections } from "./fund-sections";
import { gapSections } from "./gap-sections";
import type { Overview } from "./overview";

/**
 * What there is to know of the fund, book or gap sheet in a snapshot; null where it holds none of them, or none that can be read.
 *
 * Read anew each time like a check, through the same readers as a review's.
 */
export function overviewOf(snapshot: Snapshot, asOf: IsoDate): Overview | null {
  const id = recordOf(snapshot)?.template ?? "";
  const title = templateOf(id)?.title ?? id;
  if (id === "pilot-fund") {
    const reading = readFund(snapshot);
    if (reading.unreadable !== undefined) return null;
    return {
      template: id,
      title: `${title} · ${reading.round.round}`,
      about: "The coalition's money for pilots, as it stands in these sheets now.",
      sections: fundSections(reading, asOf),
    };
  }
  if (id === "coalition-book") {
    const reading = readBook(snapshot);
    if (reading.unreadable !== undefined) return null;
    return {
      template: id,
      title: `${title} · ${reading.round.round}`,
      about: "The coalition's record. A review fills Submissions, Findings and Portfolio; what people type stays.",
      sections: bookSections(reading, asOf),
    };
  }
  if (id !== "gap-sheet") return null;
  const sections = gapSections(snapshot);
  return (
    sections && {
      template: id,
      title,
      about: "It holds people's rows, stays with HR and is never handed in. Only its suppressed counts go into a plan.",
      sections,
    }
  );
}
