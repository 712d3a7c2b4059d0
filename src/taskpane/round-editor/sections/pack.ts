import { criteria } from "../../../core/criteria/index";
import type { Criterion } from "../../../core/criteria/criterion";
import { defaultScoring } from "../../../core/domain/pack";
import { objectOf, rowsOf, textOf } from "../draft";
import { valueAt } from "../draft-path";
import { plural } from "../plural";
import type { FieldSpec, SectionSpec } from "../section";

const severityWords = { error: "Error", warning: "Warning", info: "Note" } as const;

/** Words of the product that an organisation may want to call otherwise. */
const renameable = ["pillar", "inclusion outcome", "Representation", "Fairness", "Opportunity"] as const;

/** What the checks look for, how strictly, what pilots are scored on, and in whose words. */
export const pack: SectionSpec = {
  id: "pack",
  title: "Checks, scoring and words",
  about:
    "Which checks a plan must pass, and what pilots are scored on. What you leave as it is follows the product's default.",
  roots: [["pack"]],
  summary: (draft) => {
    const settings = Object.values(objectOf(valueAt(draft, ["pack", "criteria"]))).map((setting) => objectOf(setting));
    const off = settings.filter(({ on }) => on === false).length;
    const other = settings.filter(
      ({ on, severity, thresholds }) =>
        on !== false && (severity !== undefined || Object.keys(objectOf(thresholds)).length > 0),
    ).length;
    return `${plural(criteria.length - off, "check", "checks")} on, ${other} changed`;
  },
  fields: () => [
    { path: ["pack", "id"], label: "Name of the pack", kind: "text" },
    {
      path: ["pack", "version"],
      label: "Version of the pack",
      kind: "whole",
      hint: "One more each time its checks change.",
    },
  ],
  lists: [
    {
      path: ["pack", "scoring"],
      heading: "Scoring of pilots",
      empty: `Reviewers score pilots on the usual questions: ${defaultScoring.map(({ criterion, weight }) => `${criterion} (${weight})`).join(", ")}. What you add here takes their place.`,
      add: { label: "Add a question", entry: () => ({ criterion: "" }) },
      keys: (draft) => rowsOf(valueAt(draft, ["pack", "scoring"])).map((_, index) => index),
      title: (draft, key) => textOf(valueAt(draft, ["pack", "scoring", key, "criterion"])) || "New question",
      detail: (draft, key) => {
        const weight = textOf(valueAt(draft, ["pack", "scoring", key, "weight"]));
        return weight === "" ? "" : `Weight ${weight}`;
      },
      fields: (_, key) => [
        {
          path: ["pack", "scoring", key, "criterion"],
          label: "What is scored",
          kind: "text",
          hint: "A few words; they head a column of the fund's sheet Scores.",
        },
        {
          path: ["pack", "scoring", key, "weight"],
          label: "Weight",
          kind: "number",
          hint: "2 counts twice as much as 1.",
        },
      ],
    },
    {
      path: ["pack", "vocabulary"],
      heading: "Our words",
      empty: "Every word is the product's own.",
      add: { label: "Add a word", entry: () => ({ word: "", ours: "" }) },
      keys: (draft) => rowsOf(valueAt(draft, ["pack", "vocabulary"])).map((_, index) => index),
      title: (draft, key) => {
        const row = valueAt(draft, ["pack", "vocabulary", key]);
        return `${textOf(valueAt(row, ["word"])) || "New word"} → ${textOf(valueAt(row, ["ours"])) || "?"}`;
      },
      detail: () => "",
      fields: (_, key) => [
        {
          path: ["pack", "vocabulary", key, "word"],
          label: "The product's word",
          kind: "text",
          hint: "Such as pillar, or a group label.",
          suggestions: [...renameable],
        },
        { path: ["pack", "vocabulary", key, "ours"], label: "Our word for it", kind: "text" },
      ],
    },
    {
      path: ["pack", "criteria"],
      heading: "Checks",
      empty: "",
      keys: (draft) => {
        const unknown = Object.keys(objectOf(valueAt(draft, ["pack", "criteria"]))).filter((id) => !byId.has(id));
        return [...criteria.map(({ id }) => id), ...unknown];
      },
      title: (_, key) => byId.get(String(key))?.title ?? String(key),
      detail: (draft, key) => {
        const setting = objectOf(valueAt(draft, ["pack", "criteria", key]));
        if (setting["on"] === false) return "Off";
        const severity = textOf(setting["severity"]) as keyof typeof severityWords;
        const own = byId.get(String(key))?.severity ?? "error";
        const changed = Object.keys(objectOf(setting["thresholds"])).length > 0 ? ", own thresholds" : "";
        return `${severityWords[severity] ?? severityWords[own]}${severity in severityWords ? " (changed)" : ""}${changed}`;
      },
      about: (key) => {
        const criterion = byId.get(String(key));
        if (!criterion)
          return ["This version has no check of that name. It may come from a newer one, or be misspelt."];
        return [criterion.rule, criterion.because];
      },
      fields: (_, key) => criterionFields(String(key)),
    },
  ],
};

const byId: ReadonlyMap<string, Criterion> = new Map(criteria.map((criterion) => [criterion.id, criterion]));

function criterionFields(id: string): readonly FieldSpec[] {
  const criterion = byId.get(id);
  const at = (...rest: string[]) => ["pack", "criteria", id, ...rest];
  return [
    { path: at("on"), label: "Check this", kind: "yes-no", byDefault: true },
    {
      path: at("severity"),
      label: "A breach is",
      kind: "choice",
      none: criterion ? `${severityWords[criterion.severity]} (default)` : "As the check says",
      options: Object.entries(severityWords).map(([value, label]) => ({ value, label })),
    },
    ...Object.entries(criterion?.thresholds ?? {}).map(([name, value]): FieldSpec => ({
      path: at("thresholds", name),
      label: spokenName(name),
      kind: "number",
      hint: `${value} unless you say otherwise.`,
    })),
    { path: at("owner"), label: "Who answers for it", kind: "text" },
  ];
}

/** A threshold's name in words: `toleranceShareOfPlan` is "Tolerance share of plan". */
function spokenName(name: string): string {
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
