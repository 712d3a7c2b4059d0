import { formatPercent } from "../domain/format";
import { definePortfolioCriterion } from "./portfolio-criterion";
import { askedBy, sunsetCounts } from "./sunset-counts";

/** Of one or two pilots, one always has more than 40 % of the money; their share says nothing of the calendar. */
const fewestForShare = 3;

/** Quarters that have ended are left to pilot-decided-at-sunset: a calendar is for what can still be moved. */
export default definePortfolioCriterion({
  id: "sunset-calendar",
  title: "Pilots end when there is room to decide on them",
  rule: "In each quarter that has not ended, no more pilots reach their sunset than that quarter's forums have slots, and, of three pilots or more, those that do have at most 40 % of the pilots' money, or the pack's share.",
  because: "A forum that must decide on nine pilots in an hour extends them all.",
  remedy: "Bring some decisions forward with an earlier checkpoint, or plan a forum for that quarter.",
  severity: "warning",
  needs: ["pilots", "pilots.sunset", "budget", "budget.pilotId"],
  thresholds: { mostShareOfMoney: 0.4 },
  *check({ rollup: { asks } }, { round, asOf, threshold }) {
    const most = threshold("mostShareOfMoney");
    const all = asks.reduce((sum, ask) => sum + askedBy(ask), 0);
    for (const { quarter, end, pilots, money, slots, forums } of sunsetCounts(asks, round)) {
      if (end < asOf || pilots.length === 0) continue;
      const many = pilots.length > slots;
      const dear = asks.length >= fewestForShare && all > 0 && money / all > most + 1e-9;
      if (!many && !dear) continue;
      const room =
        forums === 0
          ? "no forum is planned in it"
          : `${forums === 1 ? "its forum has" : `its ${forums} forums have`} ${slots === 1 ? "one slot" : `${slots} slots`}`;
      const sentences = [
        many ? `${pilots.length === 1 ? "One pilot ends" : `${pilots.length} pilots end`} in ${quarter}; ${room}.` : "",
        dear
          ? `Pilots that end in ${quarter} have ${formatPercent(money / all, 0)} of all pilots' money; the limit is ${formatPercent(most, 0)}.`
          : "",
      ].filter((sentence) => sentence !== "");
      yield { path: ["sunsets", quarter], item: quarter, message: sentences.join(" ") };
    }
  },
});
