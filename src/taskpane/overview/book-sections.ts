import type { BookContent } from "../../core/domain/book-content";
import { idKey } from "../../core/domain/id-key";
import type { IsoDate } from "../../core/domain/iso-date";
import type { CoalitionReading } from "../../core/read/read-coalition-workbook";
import { plural } from "../round-editor/plural";
import { isDecided } from "../../core/forum/sunset-questions";
import { isSoon, whenDue } from "./due";
import { firstFacts, placeOf } from "./facts";
import type { Fact, OverviewSection } from "./overview";

type BookReading = Extract<CoalitionReading<BookContent>, { readonly content: BookContent }>;

/** Of a coalition book: the queue of submissions, decisions whose action is due, forums to come, and sunsets that are due. */
export function bookSections({ content, sources }: BookReading, asOf: IsoDate): OverviewSection[] {
  const { departments, submissions, decisions, forums, asks } = content;
  const byCode = new Map(submissions.map((row, index) => [idKey(row.department ?? ""), { row, index }]));
  const queue = departments.flatMap(({ code, name, due }, index): Fact[] => {
    const found = byCode.get(idKey(code ?? ""));
    const who = code ?? name ?? "A department without a code";
    const status = found?.row.status?.trim().toLowerCase();
    if (status === "approved") return [];
    if (found === undefined || status === undefined || status === "missing")
      return [
        {
          text: due === undefined ? `${who}: not received` : `${who}: not received, due ${whenDue(due, asOf)}`,
          isDue: due !== undefined && due < asOf,
          place: found ? placeOf(sources, "submissions", found.index) : placeOf(sources, "departments", index),
        },
      ];
    const { errors = 0, warnings = 0 } = found.row;
    const counts = `${plural(errors, "error", "errors")}, ${plural(warnings, "warning", "warnings")}`;
    return [
      {
        text: `${who}: ${found.row.status?.toLowerCase() ?? ""}, ${counts}${found.row.reviewer === undefined ? ", nobody reviews it yet" : ""}`,
        isDue: status === "received" || status === "unreadable",
        place: placeOf(sources, "submissions", found.index),
      },
    ];
  });
  const actions = decisions.flatMap(({ id, action, due, owner }, index): Fact[] =>
    isSoon(due, asOf)
      ? [
          {
            text: `${id ?? "A decision without an ID"}: ${action ?? "action"}${owner === undefined ? "" : ` (${owner})`}, due ${whenDue(due, asOf)}`,
            isDue: due <= asOf,
            place: placeOf(sources, "decisions", index, "due"),
          },
        ]
      : [],
  );
  const meetings = forums.flatMap(({ forum, date, slots }, index): Fact[] =>
    date !== undefined && date >= asOf && isSoon(date, asOf)
      ? [
          {
            text: `${forum ?? "A forum"} meets ${whenDue(date, asOf)}, with ${plural(slots ?? 0, "slot", "slots")}`,
            isDue: false,
            place: placeOf(sources, "forums", index, "date"),
          },
        ]
      : [],
  );
  const sunsets = asks.flatMap(({ pilotId, sunset, disposition }, index): Fact[] =>
    isSoon(sunset, asOf) && !isDecided({ disposition })
      ? [
          {
            text: `${pilotId ?? "A pilot without an ID"} ends ${whenDue(sunset, asOf)}`,
            isDue: sunset <= asOf,
            place: placeOf(sources, "asks", index, "sunset"),
          },
        ]
      : [],
  );
  return [
    {
      title: `Submissions to look at: ${queue.length} of ${departments.length}`,
      facts: firstFacts(queue),
      none: departments.length === 0 ? "The book lists no departments yet." : "Every plan is in and approved.",
      screen: "submissions",
    },
    {
      title: `Decisions due: ${actions.length}`,
      facts: firstFacts([...actions, ...meetings]),
      none: "No action of a decision is due in the next 90 days, and no forum meets.",
      screen: "forum",
    },
    {
      title: `Sunsets due: ${sunsets.length}`,
      facts: firstFacts(sunsets),
      none: "No pilot ends in the next 90 days without a decision.",
      screen: "forum",
    },
  ];
}
