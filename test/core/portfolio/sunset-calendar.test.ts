import sunsetCalendar from "../../../src/core/portfolio/sunset-calendar";
import { pilot, pilotLine } from "../../support/rows";
import { coalitionRound, digest, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

/** Pilots with these sunsets and asks. FY27-Q2 is October to December 2026. */
const ending = (...pilots: readonly (readonly [sunset: string | undefined, ask: number])[]) =>
  portfolio([
    digest("SAL", {
      pilots: pilots.map(([sunset], index) => pilot({ id: `SAL-P-${index}`, sunset })),
      budget: pilots.map(([, ask], index) =>
        pilotLine({ id: `SAL-BL-${index}`, pilotId: `SAL-P-${index}`, quarters: [ask, 0, 0, 0, 0] }),
      ),
    }),
  ]);
const slots = (count: number) =>
  coalitionRound({
    forums: ["2026-12-01", "2027-03-01", "2027-06-01", "2027-09-01"].map((date) => ({
      forum: "Forum",
      date,
      slots: count,
    })),
  });

testPortfolioCriterion(sunsetCalendar, {
  passes: {
    "no pilots": { in: portfolio([digest("SAL")]) },
    // 40 of 100 in Q4, the limit itself.
    "one a quarter, and at most 40 % of money": {
      in: ending(["2026-12-31", 30], ["2027-03-31", 30], ["2027-06-30", 40]),
      round: slots(1),
    },
    "two pilots, of which one always has half the money": {
      in: ending(["2027-03-31", 10], ["2027-06-30", 90]),
      round: slots(1),
    },
    "a quarter that has ended": { in: ending(["2026-09-30", 10], ["2026-09-30", 10]) },
    "a sunset that is not known, or beyond the round": { in: ending([undefined, 10], ["2031-01-01", 10]) },
  },
  breaches: {
    "more pilots than slots": {
      in: ending(["2027-03-01", 0], ["2027-03-02", 0]),
      round: slots(1),
      items: ["FY27-Q3"],
      message: "2 pilots end in FY27-Q3; its forum has one slot.",
    },
    "no forum at all": {
      in: ending(["2027-03-31", 0]),
      items: ["FY27-Q3"],
      message: "One pilot ends in FY27-Q3; no forum is planned in it.",
    },
    // 41 of 100.
    "too much money in one quarter": {
      in: ending(["2026-12-31", 30], ["2027-03-31", 29], ["2027-06-30", 41]),
      round: slots(4),
      items: ["FY27-Q4"],
      message: "Pilots that end in FY27-Q4 have 41 % of all pilots' money; the limit is 40 %.",
    },
  },
});
