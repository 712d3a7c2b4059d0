import { GROUP_HEADERS } from "./group-questions";
import { columnInput, dateInput, groupInput, type Question } from "./question";

const GROUPS = columnInput("groups", "Group", "labels", GROUP_HEADERS);
const PAIR = [groupInput("focal", "Group you ask about"), groupInput("reference", "Compared with")] as const;
const STARTS = columnInput("starts", "First day", "dates", ["start", "start date", "hire date", "hired", "joined"]);
const PAY = columnInput("pay", "Pay", "numbers", ["pay", "salary", "hourly pay", "base pay", "wage"]);

/** Questions on how long people wait and stay, and on what they are paid. */
export const TIME_AND_PAY_QUESTIONS: readonly Question[] = [
  {
    id: "time-to-promotion",
    asks: "How long until promotion?",
    about: "Time",
    function: "TIME.GAP",
    withInterval: "TIME.GAP.STATS",
    from: "people",
    inputs: [
      STARTS,
      columnInput("promotions", "Promoted on", "dates", ["promotion date", "promotion", "promoted", "promoted on"]),
      columnInput("exits", "Left on", "dates", ["exit date", "end date", "end", "left", "exit"]),
      dateInput("asOf", "Up to which day", "today"),
      GROUPS,
      ...PAIR,
    ],
    arguments: ["starts", "promotions", "exits", "asOf", "groups", "focal", "reference"],
  },
  {
    id: "retention-gap",
    asks: "Do people stay?",
    about: "Time",
    function: "RETENTION.GAP",
    withInterval: "RETENTION.GAP.STATS",
    from: "people",
    inputs: [
      GROUPS,
      STARTS,
      columnInput("ends", "Last day", "dates", ["end", "end date", "exit date", "left", "exit"]),
      dateInput("from", "Here on"),
      dateInput("to", "Still here on", "today"),
      ...PAIR,
    ],
    arguments: ["groups", "starts", "ends", "from", "to", "focal", "reference"],
  },
  {
    id: "pay-gap",
    asks: "Is pay equal?",
    about: "Pay",
    function: "PAY.GAP",
    withInterval: "PAY.GAP.STATS",
    from: "people",
    inputs: [
      PAY,
      GROUPS,
      ...PAIR,
      { kind: "choice", name: "measure", label: "Which middle", choices: ["mean", "median"] },
    ],
    arguments: ["pay", "groups", "focal", "reference", "measure"],
  },
  {
    id: "pay-gap-adjusted",
    asks: "Is pay equal among people at the same level?",
    about: "Pay",
    function: "PAY.GAP.ADJUSTED",
    withInterval: "PAY.GAP.ADJUSTED.STATS",
    from: "people",
    inputs: [
      PAY,
      GROUPS,
      ...PAIR,
      columnInput("controls", "Level, or another control", "labels", ["level", "grade", "rank", "band"]),
    ],
    arguments: ["pay", "groups", "focal", "reference", "controls"],
  },
];
