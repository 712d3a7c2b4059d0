import type { Outcome } from "../domain/outcome";
import type { PlanOutcome } from "../domain/plan";
import type { Part } from "../domain/submission";
import { formatDate, formatList, formatNumber } from "../domain/format";
import { idKey } from "../domain/id-key";
import { defineCriterion } from "./criterion";

/** Fields of a definition and their headers, in the order of the sheet. */
const fields = [
  ["pillar", "Pillar"],
  ["outcome", "Outcome"],
  ["metric", "Metric"],
  ["decisionPoint", "Decision point"],
  ["focalGroup", "Focal group"],
  ["referenceGroup", "Reference group"],
  ["numerator", "Numerator"],
  ["denominator", "Denominator"],
  ["unit", "Unit"],
  ["direction", "Direction"],
  ["source", "Source"],
  ["owner", "Owner"],
  ["baseline", "Baseline"],
  ["baselineDate", "Baseline date"],
] as const satisfies readonly (readonly [keyof Outcome, string])[];

/**
 * One finding an outcome, at its first changed cell: a definition is put back as a whole. Says what both sides read and not who changed
 * it, because with a newer round given it is the dictionary that moved.
 */
export default defineCriterion({
  id: "definition-unchanged",
  title: "Outcomes mean what the dictionary says",
  rule: "The rows of Outcomes are the round's dictionary: no outcome more, none less, every definition the same.",
  because: "Two departments that measure one outcome by two definitions can't be compared or added.",
  remedy: "Put the dictionary's words back; propose a change to the outcome's owner.",
  severity: "error",
  needs: ["outcomes", "outcomes.id", ...fields.map(([field]): Part => `outcomes.${field}`)],
  *check({ outcomes }, { round }) {
    const rows = new Map<string, number>();
    for (const [row, { id }] of outcomes.entries()) if (!rows.has(idKey(id))) rows.set(idKey(id), row);
    const dictionary = new Set<string>();
    for (const outcome of round.outcomes) {
      const key = idKey(outcome.id);
      dictionary.add(key);
      const row = rows.get(key);
      const own = row === undefined ? undefined : outcomes[row];
      if (row === undefined || own === undefined) {
        yield {
          path: ["outcomes"],
          item: outcome.id,
          message: `${outcome.id} of the dictionary is missing from Outcomes.`,
          // An ID that can't be read may be this one.
          uses: [["outcomes", "*", "id"]],
          detail: { missing: outcome.id },
        };
        continue;
      }
      const changed = fields.filter(([field]) => !same(own[field], outcome[field]));
      const [first] = changed;
      if (first === undefined) continue;
      const [field, label] = first;
      const more = changed.slice(1).map(([, other]) => other);
      yield {
        path: ["outcomes", row, field],
        item: outcome.id,
        message: `${label} of ${outcome.id} is ${shown(own[field])}; the dictionary says ${shown(outcome[field])}.${more.length === 0 ? "" : ` ${formatList(more)} ${more.length === 1 ? "differs" : "differ"} too.`}`,
        detail: { fields: changed.map(([changedField]) => changedField) },
      };
    }
    for (const [row, { id, outcome }] of outcomes.entries())
      if (!dictionary.has(idKey(id)))
        yield {
          path: ["outcomes", row, "id"],
          item: id,
          message: `Outcomes has a row ${id?.trim() || `without an ID ("${outcome ?? ""}")`} that the dictionary doesn't have.`,
          remedy: "Take the row out; propose a new outcome to the coalition.",
          detail: { extra: row },
        };
  },
});

type Value = PlanOutcome[keyof PlanOutcome];

function same(a: Value, b: Value): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return normal(a) === normal(b);
}

function normal(value: Value): string {
  return value === undefined ? "" : String(value).trim().replace(/\s+/gu, " ");
}

function shown(value: Value): string {
  if (value === undefined || value === "") return "blank";
  if (typeof value === "number") return formatNumber(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : `"${value.trim()}"`;
}
