import type { GapSheetContent } from "../../core/domain/gap-sheet-content";
import { readRound } from "../../core/domain/read-round";
import { readContent } from "../../core/read/read-content";
import { recordOf } from "../../core/read/read-workbook";
import { templateOf } from "../../core/templates/index";
import type { Snapshot } from "../../core/workbook/snapshot";
import { plural } from "../round-editor/plural";
import { placeOf } from "./facts";
import type { Fact, OverviewSection } from "./overview";

/** Of a gap sheet: its steps in their order, each with where it stands; null where its sheets are gone. Of people only how many rows. */
export function gapSections(snapshot: Snapshot): OverviewSection[] | null {
  const record = recordOf(snapshot);
  const template = templateOf("gap-sheet");
  const round = record && readRound(record.json).round;
  const found = record && template && round && readContent(template.spec(round), snapshot, round, record);
  if (!found) return null;
  const { start, roster } = found.content as unknown as GapSheetContent;
  const sources = { places: found.reading.places, labels: found.reading.labels };
  const missing = (
    [
      ["asOf", "as of which day"],
      ["focalGroup", "the focal group"],
      ["referenceGroup", "the reference group"],
      ["decisionPoint", "the decision point"],
      ["period", "the period"],
      ["outcomeId", "the outcome"],
    ] as const
  ).filter(([key]) => start?.[key] === undefined);
  const [first] = missing;
  const steps: Fact[] = [
    {
      text:
        roster.length === 0
          ? "Paste the roster, one row a person and no names"
          : `The roster has ${plural(roster.length, "row", "rows")}`,
      isDue: roster.length === 0,
      place: placeOf(sources, "roster"),
    },
    {
      text: first
        ? `Say on Start ${missing.map(([, words]) => words).join(", ")}`
        : `Start asks about ${start.focalGroup ?? ""} and ${start.referenceGroup ?? ""} at ${start.decisionPoint ?? ""}`,
      isDue: first !== undefined,
      place: placeOf(sources, "start", first?.[0] ?? "focalGroup"),
    },
    { text: "Read the gaps with their intervals", isDue: false, place: { sheet: "Gaps", cell: "A1" } },
    { text: "Take the counts over into a plan's Groups", isDue: false, place: { sheet: "Copy", cell: "A1" } },
  ];
  return [{ title: "What to do next", facts: steps.filter(({ place }) => place !== null), none: "" }];
}
