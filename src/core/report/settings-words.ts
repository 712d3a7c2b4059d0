import type { SettingsNote } from "../findings/check-result";
import { countOf } from "./counts-in-words";

/**
 * The sentence that a report owes its reader where a workbook carries settings that change its check; undefined where none does.
 *
 * Said both ways: a check that went by them is not the round's, and one that did not may differ from what the department saw.
 */
export function settingsWords(note: SettingsNote | undefined): string | undefined {
  if (note === undefined) return undefined;
  const { used, criteria, stage } = note;
  const which = criteria.length === 0 ? "" : ` (${criteria.join(", ")})`;
  const changed = countOf(criteria.length, "criterion", "criteria");
  const as = stage === null ? "" : `as ${stage}`;
  if (used) {
    const parts = [
      criteria.length === 0 ? "" : `with ${countOf(criteria.length, "changed criterion", "changed criteria")}${which}`,
      as,
    ];
    return `Checked ${parts.filter((part) => part !== "").join(" and ")}, by this workbook's own settings: not the round's check as it stands.`;
  }
  const parts = [criteria.length === 0 ? "" : `change ${changed}${which}`, stage === null ? "" : `check it ${as}`];
  return `This workbook carries settings that ${parts.filter((part) => part !== "").join(" and ")} in its own pane. They did not count here.`;
}
