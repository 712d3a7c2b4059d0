import { groupKey } from "../group-tally";
import { type Given, notEstimable, nothingToDivideBy, SUPPRESSED, unusable } from "./answer";
import type { TableAnswer, TableCell } from "./group-table";

/** Groups, what each got, and how many people each has, one row a group or several that add up. */
export interface GivenBenefit {
  readonly groups: readonly string[];
  readonly benefit: readonly Given[];
  readonly population: readonly Given[];
}

const HEADER = ["group", "benefit", "population", "benefit share", "population share", "ratio"];

/**
 * BENEFIT.INCIDENCE: each group's share of a benefit ÷ its share of the population; 1 is in proportion.
 *
 * Rows with the same label add up; rows with a blank are left out of all sums and counted below.
 *
 * @param given columns of one length; a suppressed cell hides all that it could be worked out from
 * @returns a header, a row a group in the order of the labels, and a row "Left out"
 * @see van de Walle and Nead (1995) Public Spending and the Poor, World Bank
 * @example benefitIncidence({ groups: ["W", "M"], benefit: [30, 70], population: [50, 50] })[2] // => ["W", 30, 50, 0.3, 0.5, 0.6]
 */
export function benefitIncidence({ groups, benefit, population }: GivenBenefit): TableAnswer {
  const name = "BENEFIT.INCIDENCE";
  if (groups.length !== benefit.length || groups.length !== population.length)
    return unusable(
      `${name} needs columns of equal length, got ${groups.length} rows of groups, ${benefit.length} of benefit and ` +
        `${population.length} of population.`,
    );
  const sums = new Map<string, { group: string; benefit: number; population: number }>();
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
  const rows = inOrder.map((sum): TableCell[] => {
    const share = sum.benefit / total;
    const populationShare = sum.population / people;
    const ratio = populationShare > 0 ? share / populationShare : "not estimable";
    return [sum.group, sum.benefit, sum.population, share, populationShare, ratio];
  });
  return [HEADER, ...rows, below];
}
