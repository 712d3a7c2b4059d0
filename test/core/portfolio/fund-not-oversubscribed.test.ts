import fundNotOversubscribed from "../../../src/core/portfolio/fund-not-oversubscribed";
import { pilot, pilotLine } from "../../support/rows";
import { coalitionRound, digest, portfolio, testPortfolioCriterion } from "../../support/test-portfolio-criterion";

const asking = (...quarters: number[]) =>
  portfolio([digest("SAL", { pilots: [pilot()], budget: [pilotLine({ quarters })] })]);
const fund = { size: 120, reserve: 20, pilotCap: 100, tranches: [20, 20, 20, 20, 20] };
const small = coalitionRound({ fund });
const { fund: _fund, ...none } = coalitionRound();

testPortfolioCriterion(fundNotOversubscribed, {
  passes: {
    "no pilots": { in: portfolio([digest("SAL")]), round: small },
    "asks that use it all": { in: asking(20, 20, 20, 20, 20), round: small },
    "half a unit too much": { in: asking(20.5, 20, 20, 20, 19.5), round: small },
    "no fund and no pilots": { in: portfolio([digest("SAL")]), round: none },
  },
  breaches: {
    // 110 against 120 - 20 = 100; Q2 asks 30 of 20.
    "too much in all and in one quarter": {
      in: asking(20, 30, 20, 20, 20),
      round: small,
      items: ["fund"],
      message: "Asks add up to EUR 110; the fund has EUR 100 without its reserve. Over its tranche: FY27-Q2 by EUR 10.",
    },
    "a quarter only": {
      in: asking(10, 21, 0, 0, 0),
      round: small,
      items: ["fund"],
      message: "Asks fit the fund in total, but not quarter by quarter. Over its tranche: FY27-Q2 by EUR 1.",
    },
    "pilots without a fund": {
      in: asking(5, 0, 0, 0, 0),
      round: none,
      items: ["fund"],
      message: /the round has no fund/,
    },
  },
});
