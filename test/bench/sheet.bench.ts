import "../support/custom-functions-global";
import { call } from "../support/call-function";
import type { Benchmark } from "./benchmark";
import { handedOver, roster } from "./roster-columns";
import { timed } from "./timed";

const rows = 50_000;
const cells = 2000;
const departments = 12;

/** Other arrays with the same cells in them, as Excel hands over a range to each call. */
const anew = (column: readonly unknown[][]): unknown[][] => column.map((row) => [row[0]]);

const benchmark: Benchmark = {
  name: `A sheet of ${cells.toLocaleString("en")} cells of one function over the same columns of ${rows.toLocaleString("en")} rows`,
  async run() {
    const { groups, flags, departments: places } = handedOver(roster(rows), ["groups", "flags", "departments"], 1);
    const ask = (cell: number): unknown[] => {
      // Every cell asks about another pair of departments, until all pairs have been asked about.
      const focal = cell % departments;
      const reference = (focal + 1 + (Math.floor(cell / departments) % (departments - 1))) % departments;
      return [anew(places), anew(flags), `Department ${focal}`, `Department ${reference}`];
    };
    const first = await timed(() => call("GAP.RATE.BY", ask(0)));
    let copying = 0;
    let all = 0;
    for (let cell = 0; cell < cells; cell++) {
      let values: unknown[] = [];
      copying += await timed(() => (values = ask(cell)));
      all += await timed(() => call("GAP.RATE.BY", values));
    }
    const table = [anew(groups), anew(flags)];
    const tableFirst = await timed(() => call("RATE.TABLE", table));
    const tableAgain = await timed(() => call("RATE.TABLE", [anew(groups), anew(flags)]));
    return [
      `GAP.RATE.BY: ${cells.toLocaleString("en")} cells cost ${(all / first).toFixed(0)} times the first`,
      `what remains for each cell is to compare its two columns with those known: ${(all / copying).toFixed(2)} times what it costs only to copy the columns, as Excel does for each call`,
      `RATE.TABLE: again, copying included, ${(tableAgain / tableFirst).toFixed(2)} times the first`,
    ];
  },
};

export default benchmark;
