import type { KnownCriterion } from "./book-content";
import { effectivePack } from "./effective-pack";
import { knownColumn, otherColumn, type KnownColumn } from "./own-check";
import type { Pack } from "./pack";
import { thresholdProblem } from "./threshold-problem";

/** What a pack is held against. */
export interface PackKnowledge {
  readonly criteria: readonly Pick<KnownCriterion, "id" | "thresholds">[];
  /** What own checks can name. */
  readonly columns: readonly KnownColumn[];
  /** ` Did you mean ...?` with a leading space, or nothing. */
  readonly didYouMean: (typed: string, names: readonly string[]) => string;
}

/**
 * Settings of a pack for what doesn't exist, one plain line each: criteria, thresholds, thresholds of the wrong kind, columns of own checks.
 *
 * What the shape of a pack can't say. A misspelt one would otherwise leave its criterion as it was, unseen.
 */
export function packProblems(pack: Pack, known: PackKnowledge): string[] {
  const own = Object.entries(pack.criteria).flatMap(([id, { thresholds }]) =>
    settingProblems(id, thresholds, "", known),
  );
  const under = Object.entries(pack.organisation?.criteria ?? {}).flatMap(([id, { thresholds }]) =>
    settingProblems(id, thresholds, "organisation.", known),
  );
  return [...own, ...under, ...ownCheckProblems(effectivePack(pack), known)];
}

function settingProblems(
  id: string,
  thresholds: Pack["criteria"][string]["thresholds"] = {},
  prefix: string,
  { criteria, didYouMean }: PackKnowledge,
): string[] {
  const where = `${prefix}criteria.${id}`;
  const criterion = criteria.find((candidate) => candidate.id === id);
  if (criterion === undefined) {
    const ids = criteria.map((each) => each.id);
    return [`${where} is not a criterion.${didYouMean(id, ids)} Correct it, or take it out.`];
  }
  const defaults = criterion.thresholds ?? {};
  const names = Object.keys(defaults);
  return Object.entries(thresholds).flatMap(([name, value]) => {
    const usual = defaults[name];
    if (usual === undefined)
      return [
        `${where}.thresholds.${name} is not a threshold of this criterion.${didYouMean(name, names)} ${names.length === 0 ? "It has none: take it out." : `It has ${names.join(", ")}.`}`,
      ];
    if (typeof usual === typeof value) {
      const problem = thresholdProblem(name, value, usual);
      return problem === undefined ? [] : [`${where}.thresholds.${name} is ${String(value)}; ${problem}`];
    }
    return [
      typeof usual === "number"
        ? `${where}.thresholds.${name} is a list; a number belongs there, like ${usual}.`
        : `${where}.thresholds.${name} is ${JSON.stringify(value)}; a list of words belongs there, like ${JSON.stringify(usual)}.`,
    ];
  });
}

function ownCheckProblems({ ownChecks = [] }: Pack, { columns, didYouMean }: PackKnowledge): string[] {
  return ownChecks.flatMap((check) => {
    const named = [{ table: check.table, column: check.column }, otherColumn(check)];
    return named.flatMap((column) => {
      const problem = column && columnProblem(check.id, column, columns, didYouMean);
      return problem === undefined ? [] : [problem.message];
    });
  });
}

/** What is wrong with a column that an own check names, and which of its two words is: undefined for one that a plan has. */
export function columnProblem(
  id: string,
  { table, column }: { readonly table: string; readonly column: string },
  columns: readonly KnownColumn[],
  didYouMean: PackKnowledge["didYouMean"],
): { readonly word: "table" | "column"; readonly message: string } | undefined {
  if (knownColumn(columns, table, column) !== undefined) return undefined;
  const tables = [...new Set(columns.map((known) => known.table))];
  const home = tables.find((known) => known.toLowerCase() === table.trim().toLowerCase());
  if (home === undefined)
    return {
      word: "table",
      message:
        table === ""
          ? `${id} names "${column}" without its table. Write Table.Column, like Budget.Line ID.`
          : `${id} names the table "${table}", which a plan doesn't have.${didYouMean(table, tables)}`,
    };
  const names = columns.filter((known) => known.table === home).map((known) => known.column);
  return {
    word: "column",
    message: `${id} names the column "${column}", which ${home} doesn't have to type in.${didYouMean(column, names)}`,
  };
}
