import type { IsoDate } from "../../core/domain/iso-date";
import { readBook, readFund } from "../../core/read/read-coalition-workbook";
import type { Role } from "../../core/domain/settings";
import { readWorkbook, recordOf } from "../../core/read/read-workbook";
import { templateOf } from "../../core/templates/index";
import type { Snapshot } from "../../core/workbook/snapshot";
import { bookMoneySections } from "./book-money-sections";
import { bookSections } from "./book-sections";
import { fundSections } from "./fund-sections";
import { gapSections } from "./gap-sections";
import type { Overview } from "./overview";
import { planMoneySections, planReviewSections } from "./plan-sections";

/**
 * What there is to know of the fund, book or gap sheet in a snapshot; null where it holds none of them, or none that can be read.
 *
 * Read anew each time like a check, through the same readers as a review's.
 *
 * @param role who looks at it, where the workbook's settings say so; else it is guessed from the kind of workbook: a plan is a department
 * head's, who needs no overview of it, a fund a finance partner's, a book a reviewer's
 */
export function overviewOf(snapshot: Snapshot, asOf: IsoDate, role?: Role): Overview | null {
  const id = recordOf(snapshot)?.template ?? "";
  const title = templateOf(id)?.title ?? id;
  if (id === "five-quarter-plan") return role === undefined ? null : planOverview(snapshot, asOf, role);
  if (id === "pilot-fund") {
    const reading = readFund(snapshot);
    if (reading.unreadable !== undefined) return null;
    return {
      template: id,
      title: `${title} · ${reading.round.round}`,
      about: "The coalition's money for pilots, as it stands in these sheets now.",
      sections: role === "department" ? [] : fundSections(reading, asOf),
    };
  }
  if (id === "coalition-book") {
    const reading = readBook(snapshot);
    if (reading.unreadable !== undefined) return null;
    return {
      template: id,
      title: `${title} · ${reading.round.round}`,
      about: "The coalition's record. A review fills Submissions, Findings and Portfolio; what people type stays.",
      ...(role === "department" ? {} : { screen: "review" }),
      sections:
        role === "department"
          ? []
          : role === "finance"
            ? bookMoneySections(reading, asOf)
            : bookSections(reading, asOf),
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

/** Of a plan, for somebody other than the department's own head. */
function planOverview(snapshot: Snapshot, asOf: IsoDate, role: Role): Overview | null {
  const reading = role === "department" ? undefined : readWorkbook(snapshot);
  if (reading === undefined || reading.unreadable !== undefined) return null;
  const { start, ownRound, workbook } = reading.submission;
  const who = start.department ?? start.departmentCode;
  const round = start.round ?? ownRound?.round;
  return {
    template: workbook.templateId,
    title: [who, round].filter((part) => part !== undefined).join(" · ") || "Five-quarter plan",
    about:
      role === "finance"
        ? "A department's plan, as a finance partner reads it."
        : "A department's plan, as a coalition reviewer reads it.",
    sections:
      role === "reviewer" || ownRound === undefined
        ? planReviewSections(reading, asOf)
        : planMoneySections(reading, ownRound),
  };
}
