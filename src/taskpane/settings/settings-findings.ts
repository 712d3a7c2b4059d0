import { editDistance } from "../../core/criteria/basis/edit-distance";
import { CriterionSetting } from "../../core/domain/pack";
import { readSettings } from "../../core/domain/read-settings";
import { settingsProblems } from "../../core/domain/settings-problems";
import { knownCriteria } from "../../core/known-criteria";
import { planColumns } from "../../core/read/plan-columns";
import { objectOf, type Json } from "../round-editor/draft";
import { valueAt } from "../round-editor/draft-path";
import { whyNoNumber } from "../round-editor/read-field";
import type { FieldSpec } from "../round-editor/section";
import { settingsJson, type SettingsWork } from "./settings-work";

/** Everything that keeps the work from being saved, one plain line each with its path; empty where it can be. */
export function workProblems({ draft, text }: SettingsWork): readonly string[] {
  const { settings, problems } = readSettings(text ?? settingsJson(draft));
  if (settings === undefined) return problems;
  return settingsProblems(settings, { criteria: knownCriteria, columns: planColumns, didYouMean });
}

/** What is wrong with one field of a check's form, as the line under it. */
export function fieldProblem(
  field: FieldSpec,
  value: Json | undefined,
): { readonly severity: "error"; readonly message: string } | undefined {
  if (field.kind === "number" && typeof value === "string")
    return { severity: "error", message: whyNoNumber(value, "number") };
  return undefined;
}

/** What a draft says of a check, as far as it can be read. */
export function settingIn(draft: Json | undefined, id: string): CriterionSetting {
  const said = CriterionSetting.safeParse(objectOf(valueAt(draft, ["criteria", id])));
  return said.success ? said.data : {};
}

/** ` Did you mean "pillar"?` with a leading space: the nearest name that is two slips of the hand away or less. */
function didYouMean(typed: string, names: readonly string[]): string {
  const near = names
    .map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)[0];
  return near === undefined ? "" : ` Did you mean ${near.name}?`;
}
