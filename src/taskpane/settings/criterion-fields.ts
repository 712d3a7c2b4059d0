import type { CriterionWords } from "../../core/criteria/criterion";
import type { CriterionSetting, ThresholdValue } from "../../core/domain/pack";
import type { FieldSpec } from "../round-editor/section";
import { settingsStrings } from "./settings-strings";

/** The form of one check: what can be changed here, and what the round has settled. */
export interface CriterionForm {
  readonly fields: readonly FieldSpec[];
  /** Sentences for what the round says, which has no field. */
  readonly settled: readonly string[];
}

const words = settingsStrings.check;

/**
 * The form of one check.
 *
 * @param below what the organisation's pack says of it, which is what leaving a field alone means
 * @param round what the round says of it, which no field here can change
 */
export function criterionForm(
  criterion: CriterionWords,
  below: CriterionSetting = {},
  round: CriterionSetting = {},
): CriterionForm {
  const at = (...rest: string[]) => ["criteria", criterion.id, ...rest];
  const fields: FieldSpec[] = [];
  const settled: string[] = [];
  if (round.on === undefined)
    fields.push({ path: at("on"), label: words.on, kind: "yes-no", byDefault: below.on ?? true });
  else settled.push(words.roundSays(words.on, round.on ? words.yes : words.no));
  if (round.severity === undefined)
    fields.push({
      path: at("severity"),
      label: words.severity,
      kind: "choice",
      none: words.asBelow(below.severity ?? criterion.severity),
      options: (["error", "warning", "info"] as const).map((value) => ({
        value,
        label: settingsStrings.checks.severity(value),
      })),
    });
  else settled.push(words.roundSays(words.severity, settingsStrings.checks.severity(round.severity)));
  for (const [name, usual] of Object.entries(criterion.thresholds ?? {})) {
    const label = spokenName(name);
    const said = round.thresholds?.[name];
    const without = below.thresholds?.[name] ?? usual;
    if (said !== undefined) settled.push(words.roundSays(label, limitText(said)));
    else if (typeof without === "number")
      fields.push({ path: at("thresholds", name), label, kind: "number", hint: words.limitHint(limitText(without)) });
    else fields.push({ path: at("thresholds", name), label, kind: "lines", hint: words.listHint(limitText(without)) });
  }
  fields.push({ path: at("owner"), label: words.owner, kind: "text" });
  return { fields, settled };
}

/** A limit as people read it: a number, or words in a row. */
function limitText(value: ThresholdValue): string {
  return typeof value === "number" ? String(value) : value.join(", ") || "none";
}

/** A threshold's name in words: `toleranceShareOfPlan` is "Tolerance share of plan". */
export function spokenName(name: string): string {
  const spoken = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}
