import type { Submission } from "../domain/submission";
import { formatDate } from "../domain/format";
import type { Pilot } from "../domain/plan";
import type { Fix } from "../findings/fix";
import { serialFromIsoDate } from "../workbook/serial-date";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

type DateField = "start" | "measureBy" | "sunset";

const labels: Record<DateField, string> = { start: "Start", measureBy: "Measure by", sunset: "Sunset" };

/** Two dates typed into each other's cells are swapped, where that alone puts all three in order. Which was meant only a person knows. */
export default {
  criterion: "pilot-dates-in-order",
  propose(finding, context): Fix[] {
    const row = finding.path[1];
    const pilot = typeof row === "number" ? context.read.pilots[row] : undefined;
    if (pilot === undefined) return [];
    const pairs: [DateField, DateField][] = [
      ["start", "sunset"],
      ["measureBy", "sunset"],
      ["start", "measureBy"],
    ];
    return pairs.flatMap(([one, other]): Fix[] => {
      const [first, second] = [pilot[one], pilot[other]];
      if (first === undefined || second === undefined) return [];
      if (!isInOrder({ ...pilot, [one]: second, [other]: first })) return [];
      const title = `Swap ${labels[one]} and ${labels[other]}: ${formatDate(second)} and ${formatDate(first)}`;
      const at = (field: DateField, date: string) =>
        setCell(context, ["pilots", row ?? 0, field], serialFromIsoDate(date));
      return fixOfEdits(title, false, [at(one, second), at(other, first)]);
    });
  },
} satisfies FixRule<Submission>;

/** As the criterion has it, but for the longest life, which swapping doesn't change. */
function isInOrder({ start, measureBy, sunset }: Pilot): boolean {
  if (start !== undefined && sunset !== undefined && start >= sunset) return false;
  if (start !== undefined && measureBy !== undefined && start >= measureBy) return false;
  return measureBy === undefined || sunset === undefined || measureBy <= sunset;
}
