import crossDepartmentLinks from "./cross-department-links";
import definitionsAgree from "./definitions-agree";
import everyoneInOnce from "./everyone-in-once";
import fundNotOversubscribed from "./fund-not-oversubscribed";
import independentReviewer from "./independent-reviewer";
import outcomeComplete from "./outcome-complete";
import pillarBalance from "./pillar-balance";
import pilotNotDuplicated from "./pilot-not-duplicated";
import type { PortfolioCriterion } from "./portfolio-criterion";
import smallGroupBySubtraction from "./small-group-by-subtraction";
import sunsetCalendar from "./sunset-calendar";

/** Every criterion of a whole round, in the order in which help and reports list them: who is in, money, pilots, outcomes, people. */
export const portfolioCriteria: readonly PortfolioCriterion[] = [
  everyoneInOnce,
  fundNotOversubscribed,
  pillarBalance,
  pilotNotDuplicated,
  sunsetCalendar,
  outcomeComplete,
  definitionsAgree,
  crossDepartmentLinks,
  smallGroupBySubtraction,
  independentReviewer,
];
