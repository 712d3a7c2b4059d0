import type { ChangeGroup } from "./change-sentences";
import type { Comparison, ComparedPlan } from "./compare-submissions";
import { comparisonLines, comparisonVerdict } from "./comparison-lines";

/** Names of the two compared files or folders, as the person gave them. */
export interface ComparedNames {
  readonly before: string;
  readonly after: string;
}

/** A heading with its sentences, and with headings below it, as a department has its tables. */
export interface ComparisonSection {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly groups: readonly ChangeGroup[];
}

/**
 * What any comparison says, in sentences: of two plans, two books or funds, or two whole rounds.
 *
 * The one thing that every format for people is written from, so that they can't say different things. Text of cells stands in it as it is;
 * each format makes it safe.
 */
export interface ComparisonDocument {
  readonly title: string;
  /** Whose these are, and what must be known before the rest is read. */
  readonly about: readonly string[];
  readonly sections: readonly ComparisonSection[];
  /** How much changed, in a line. */
  readonly verdict: string;
}

/** The comparison of two plans, ready to be written. */
export function comparisonDocument(comparison: Comparison, names: ComparedNames): ComparisonDocument {
  const [from, to] = [inWords(comparison.before), inWords(comparison.after)];
  return {
    title: titleOf(names),
    about: [from === to ? from : `${from} → ${to}`, ...comparison.remarks],
    sections: comparisonLines(comparison).map(sectionOf),
    verdict: comparisonVerdict(comparison),
  };
}

/** The first line of every comparison. */
export function titleOf({ before, after }: ComparedNames): string {
  return `${before} → ${after}`;
}

/** A group as a section of its own. */
export function sectionOf({ table, sentences }: ChangeGroup): ComparisonSection {
  return { heading: table, sentences, groups: [] };
}

function inWords({ department, departmentCode, round, stage }: ComparedPlan): string {
  const who = [departmentCode, department === departmentCode ? null : department].filter((part) => part !== null);
  return [
    who.length === 0 ? "no department named" : who.join(" "),
    round === null ? "no round" : `round ${round}`,
    stage ?? "no stage",
  ].join(", ");
}
