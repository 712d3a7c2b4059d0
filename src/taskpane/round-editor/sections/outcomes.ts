import { Direction, Pillar, Unit, type Metric } from "../../../core/domain/outcome";
import { rowsOf, textOf, type Draft, type Json } from "../draft";
import { valueAt } from "../draft-path";
import { plural } from "../plural";
import { said, wordsOf } from "../said";
import type { FieldSpec, Option, SectionSpec } from "../section";

const same = (values: readonly string[]): readonly Option[] => values.map((value) => ({ value, label: value }));

const metrics: readonly Option[] = [
  { value: "GAP.RATE", label: "GAP.RATE: difference of two groups' rates" },
  { value: "IMPACT.RATIO", label: "IMPACT.RATIO: one group's rate over another's" },
  { value: "RATE", label: "RATE: one group's rate" },
  { value: "typed", label: "typed: measured elsewhere, typed into the plan" },
] satisfies readonly { readonly value: Metric; readonly label: string }[];

/** The shared outcome dictionary. */
export const outcomes: SectionSpec = {
  id: "outcomes",
  title: "Outcome dictionary",
  about:
    "What the coalition wants to change, each defined once for everybody. Budget lines and commitments are tied to these.",
  roots: [["outcomes"]],
  summary: (draft) => {
    const rows = rowsOf(draft["outcomes"]);
    if (rows.length === 0) return "None yet";
    return plural(rows.length, "outcome", "outcomes");
  },
  notes: (draft) =>
    Pillar.options.map((pillar) => {
      const count = rowsOf(draft["outcomes"]).filter((row) => row["pillar"] === pillar).length;
      return `${pillar}: ${plural(count, "outcome", "outcomes")}`;
    }),
  fields: () => [],
  lists: [
    {
      path: ["outcomes"],
      heading: "Outcomes",
      empty: "No outcome yet. A round needs at least one, and a plan one of each pillar.",
      add: { label: "Add an outcome", entry: (draft) => ({ id: nextId(draft), outcome: "" }) },
      keys: (draft) => rowsOf(draft["outcomes"]).map((_, index) => index),
      title: (draft, key) => {
        const row = valueAt(draft, ["outcomes", key]);
        return [textOf(valueAt(row, ["id"])), textOf(valueAt(row, ["outcome"]))]
          .filter((text) => text !== "")
          .join(" · ");
      },
      detail: (draft, key) =>
        ["pillar", "metric", "direction"]
          .map((field) => textOf(valueAt(draft, ["outcomes", key, field])))
          .filter((text) => text !== "")
          .join(", "),
      fields,
    },
  ],
};

function fields(draft: Draft, key: string | number): readonly FieldSpec[] {
  const at = (field: string) => ["outcomes", key, field];
  const metric = valueAt(draft, at("metric"));
  const groups = wordsOf(draft, "groups");
  const points = wordsOf(draft, "decisionPoints");
  const choose = "Choose one";
  return [
    { path: at("id"), label: "Outcome ID", kind: "code", hint: "Like OUT-05." },
    { path: at("pillar"), label: "Pillar", kind: "choice", options: same(Pillar.options), none: choose },
    {
      path: at("outcome"),
      label: "Outcome",
      kind: "long-text",
      hint: "One sentence that says what is so once it is reached.",
    },
    { path: at("metric"), label: "Metric", kind: "choice", options: metrics, none: choose },
    {
      path: at("decisionPoint"),
      label: "Decision point",
      kind: "choice",
      options: same(withOwn(points, valueAt(draft, at("decisionPoint")))),
      none: metric === "typed" ? "None" : choose,
    },
    {
      path: at("focalGroup"),
      label: "Focal group",
      kind: "choice",
      options: same(withOwn(groups, valueAt(draft, at("focalGroup")))),
      none: metric === "typed" ? "None" : choose,
    },
    {
      path: at("referenceGroup"),
      label: "Reference group",
      kind: "choice",
      options: same(withOwn(groups, valueAt(draft, at("referenceGroup")))),
      none: metric === "typed" || metric === "RATE" ? "None" : choose,
    },
    { path: at("numerator"), label: "Numerator", kind: "text", hint: "What is counted above the line." },
    { path: at("denominator"), label: "Denominator", kind: "text", hint: "What is counted below the line." },
    { path: at("unit"), label: "Unit", kind: "choice", options: same(Unit.options), none: choose },
    { path: at("direction"), label: "Direction", kind: "choice", options: same(Direction.options), none: choose },
    { path: at("source"), label: "Source", kind: "text", suggestions: said(draft, ["outcomes"], "source") },
    { path: at("owner"), label: "Owner", kind: "text", suggestions: said(draft, ["outcomes"], "owner") },
    {
      path: at("baseline"),
      label: "Baseline",
      kind: "number",
      hint: "Shares as fractions or with a percent sign: 0.06 or 6 %.",
    },
    { path: at("baselineDate"), label: "Baseline date", kind: "date" },
  ];
}

/** A label that was taken out of the round stays choosable where it is used, so that nothing changes silently. */
function withOwn(words: readonly string[], own: Json | undefined): readonly string[] {
  const text = textOf(own);
  return text === "" || words.includes(text) ? words : [...words, text];
}

/** The ID after the highest there is. */
function nextId(draft: Draft): string {
  const numbers = rowsOf(draft["outcomes"]).map((row) => Number(/^OUT-(\d{2,4})$/.exec(textOf(row["id"]))?.[1] ?? 0));
  return `OUT-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}
