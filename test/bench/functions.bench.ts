import "../support/custom-functions-global";
import { call } from "../support/call-function";
import type { Benchmark } from "./benchmark";
import * as loops from "./plain-loops";
import { AS_OF, type ColumnName, type Columns, handedOver, type Roster, roster } from "./roster-columns";
import { timed } from "./timed";

const sizes = [1000, 100_000, 1_000_000] as const;

interface Case {
  readonly family: string;
  readonly name: string;
  readonly columns: readonly ColumnName[];
  readonly values: (columns: Columns) => unknown[];
  readonly loop: (columns: Columns) => number;
}

const pair = ["Women", "Men"];

const cases: readonly Case[] = [
  {
    family: "rates",
    name: "RATE.TABLE",
    columns: ["groups", "flags"],
    values: (c) => [c.groups, c.flags],
    loop: loops.rate,
  },
  {
    family: "rates",
    name: "GAP.RATE.BY",
    columns: ["groups", "flags"],
    values: (c) => [c.groups, c.flags, ...pair],
    loop: loops.gap,
  },
  { family: "groups", name: "DIVERSITY.STATS", columns: ["groups"], values: (c) => [c.groups], loop: loops.blau },
  {
    family: "groups",
    name: "CMH.STATS",
    columns: ["groups", "flags", "departments"],
    values: (c) => [c.groups, c.flags, c.departments, ...pair],
    loop: loops.commonOdds,
  },
  {
    family: "time",
    name: "TIME.GAP.STATS",
    columns: ["starts", "promotions", "exits", "groups"],
    values: (c) => [c.starts, c.promotions, c.exits, AS_OF, c.groups, ...pair],
    loop: loops.medianWaits,
  },
  {
    family: "pay",
    name: "PAY.GAP.STATS",
    columns: ["pay", "groups"],
    values: (c) => [c.pay, c.groups, ...pair],
    loop: loops.meanPay,
  },
  {
    family: "pay",
    name: "PAY.GAP.ADJUSTED.STATS",
    columns: ["pay", "groups", "years"],
    values: (c) => [c.pay, c.groups, ...pair, c.years],
    loop: loops.adjustedPay,
  },
  {
    family: "evidence",
    name: "SUPPLIER.SHARE.STATS",
    columns: ["pay", "flags"],
    values: (c) => [c.pay, c.flags],
    loop: loops.spendShare,
  },
  {
    family: "evidence",
    name: "K.ANONYMITY.STATS",
    columns: ["groups", "departments", "years"],
    values: (c) => [c.groups.map((_, row) => [c.groups[row]?.[0], c.departments[row]?.[0], c.years[row]?.[0]])],
    loop: loops.smallestClass,
  },
  {
    family: "plan",
    name: "BUDGET.TIED.STATS",
    columns: ["pay", "markers"],
    values: (c) => [c.pay, c.markers],
    loop: loops.tiedShare,
  },
];

let seen = 0;

/**
 * Milliseconds on the first sight of the data, on the second, and of the loop; the least of several, each on data of its own:
 * nothing that was remembered for one function or turn answers for another.
 */
async function measure(people: Roster, one: Case, turns: number) {
  let [first, again, loop] = [Infinity, Infinity, Infinity];
  for (let turn = 0; turn < turns; turn++) {
    const columns = handedOver(people, one.columns, ++seen) as Columns;
    const values = one.values(columns);
    loop = Math.min(loop, await timed(() => one.loop(columns)));
    first = Math.min(first, await timed(() => call(one.name, values)));
    again = Math.min(again, await timed(() => call(one.name, values)));
  }
  return { first, again, loop };
}

const benchmark: Benchmark = {
  name: `COALITION functions on ${sizes.map((size) => size.toLocaleString("en")).join(", ")} rows, against a loop that gives the point estimate alone`,
  async run() {
    const found = new Map(cases.map((one) => [one, [] as Awaited<ReturnType<typeof measure>>[]]));
    for (const size of sizes) {
      const people = roster(size);
      // Smaller sizes more often, so that all run compiled.
      for (const one of cases)
        found.get(one)?.push(await measure(people, one, size === 1000 ? 20 : size === 100_000 ? 8 : 3));
    }
    const lines = [...found].map(([{ family, name }, times]) => {
      const ratio = times.map(({ first, loop }) => (first / loop).toFixed(1)).join(", ");
      const [, middle, large] = times;
      if (!middle || !large) throw new RangeError("three sizes were to be measured");
      return (
        `${family}: ${name} costs ${ratio} times the loop; ten times the rows cost ${(large.first / middle.first).toFixed(1)} times ` +
        `the time (loop ${(large.loop / middle.loop).toFixed(1)}); asked again, ${(large.again / large.first).toFixed(2)} times the first`
      );
    });
    // A thousand of each, since one is too short to time; each with counts of its own, since answers are remembered.
    const fisher = (people: number, hits: number): Promise<number> =>
      timed(() => {
        for (let more = 0; more < 1000; more++) call("FISHER", [hits + more, people, hits + 15, people]);
      });
    await fisher(20_000, 120);
    const [small, large] = [await fisher(10_000, 120), await fisher(100_000, 1200)];
    return [
      ...lines,
      `rates: FISHER with ten times the people (1,200 of 100,000 against 120 of 10,000) costs ${(large / small).toFixed(1)} times the time`,
    ];
  },
};

export default benchmark;
