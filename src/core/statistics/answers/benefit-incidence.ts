import { groupKey } from "../group-key";
import { suppressCounts } from "../suppress-counts";
import { type Given, notEstimable, nothingToDivideBy, SUPPRESSED, unusable } from "./answer";
import type { TableAnswer, TableCell } from "./group-table";

/** Groups, what each got, and how many people each has, one row a group or several that add up. */
export interface GivenBenefit {
  readonly groups: readonly string[];
  readonly benefit: readonly Given[];
  readonly population: readonly Given[];
  /** the smallest count that may be shown; omitted: 5 */
  readonly minimum?: number;
}

interface Sum {
  group: string;
  benefit: number;
  population: number;
}

const HEADER = ["group", "benefit", "population", "benefit share", "population share", "ratio"];

/**
 * BENEFIT.INCIDENCE: each group's share of a benefit ÷ its share of the population; 1 is in proportion.
 *
 * Rows with the same label add up; rows with a blank are left out of all sums and counted below. Groups of few people are
 * suppressed, and further ones until no total gives one away; few who benefit too, where the benefit can be a count of people.
 *
 * @param given columns of one length; a suppressed cell hides all that it could be worked out from
 * @returns a header, a row a group in the order of the labels, and a row "Left out"
 * @see van de Walle and Nead (1995) Public Spending and the Poor, World Bank
 * @example benefitIncidence({ groups: ["W", "M"], benefit: [30, 70], population: [50, 50] })[2] // => ["W", 30, 50, 0.3, 0.5, 0.6]
 */
export function benefitIncidence({ groups, benefit, population, minimum = 5 }: GivenBenefit): TableAnswer {
  const name = "BENEFIT.INCIDENCE";
  if (!Number.isSafeInteger(minimum) || minimum < 1)
    return unusable(`${name} needs a whole minimum of 1 or more, got ${minimum}.`);
  if (groups.length !== benefit.length || groups.length !== population.length)
    return unusable(
      `${name} needs columns of equal length, got ${groups.length} rows of groups, ${benefit.length} of benefit and ` +
        `${population.length} of population.`,
    );
  const sums = new Map<string, Sum>();
  let leftOut = 0;
  let hidden = false;
  for (const [row, label] of groups.entries()) {
    const got = benefit[row];
    const people = population[row];
    for (const [what, value] of [
      ["benefit", got],
      ["population", people],
    ] as const)
      if (typeof value === "number" && !(value >= 0 && value < Infinity))
        return unusable(`${name} needs a ${what} of 0 or more, got ${value} in row ${row + 1}.`);
    const key = groupKey(label);
    const spelling = label.trim();
    const sum = sums.get(key) ?? { group: spelling, benefit: 0, population: 0 };
    if (key === "" && got === undefined && people === undefined) continue;
    if (key === "" || got === undefined || people === undefined) {
      leftOut++;
      continue;
    }
    if (got === SUPPRESSED || people === SUPPRESSED) hidden = true;
    else {
      sum.benefit += got;
      sum.population += people;
    }
    if (spelling < sum.group) sum.group = spelling;
    sums.set(key, sum);
  }
  const inOrder = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
  if (inOrder.length === 0) return notEstimable(`${name} cannot be worked out yet: no row has all three.`);
  const below: TableCell[] = ["Left out", leftOut, "", "", "", ""];
  // One hidden cell could be worked out from the shares of all the others.
  if (hidden) return [HEADER, ...inOrder.map(({ group }) => [group, ...HEADER.slice(1).map(() => SUPPRESSED)]), below];
  const total = inOrder.reduce((all, sum) => all + sum.benefit, 0);
  const people = inOrder.reduce((all, sum) => all + sum.population, 0);
  if (!(total > 0 && people > 0))
    return nothingToDivideBy(`${name} has nothing to divide by: all ${total > 0 ? "population" : "benefit"} is 0.`);
  const small = smallGroups(inOrder, minimum);
  const rows = inOrder.map((sum, at): TableCell[] => {
    if (small[at]) return [sum.group, ...HEADER.slice(1).map(() => SUPPRESSED)];
    const share = sum.benefit / total;
    const populationShare = sum.population / people;
    const ratio = populationShare > 0 ? share / populationShare : "not estimable";
    return [sum.group, sum.benefit, sum.population, share, populationShare, ratio];
  });
  return [HEADER, ...rows, below];
}

/** Benefits that are all whole and never above the population may be a count of people, and are protected as one. */
function smallGroups(sums: readonly Sum[], minimum: number): boolean[] {
  // Somebody's half post is still somebody.
  const people = (count: number): number => (count > 0 ? Math.max(1, Math.floor(count)) : 0);
  const hidden = suppressCounts(
    sums.map(({ population }) => people(population)),
    minimum,
  );
  const countsPeople = sums.every(({ benefit, population }) => Number.isSafeInteger(benefit) && benefit <= population);
  return countsPeople
    ? suppressCounts(
        sums.map(({ benefit }) => benefit),
        minimum,
        true,
        hidden,
      )
    : hidden;
}
