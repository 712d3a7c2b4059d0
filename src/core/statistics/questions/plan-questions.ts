import { columnInput, dateInput, numberInput, type Question } from "./question";

/** Questions on money, targets and pilots. */
export const PLAN_QUESTIONS: readonly Question[] = [
  {
    id: "money-tied",
    asks: "Is the money tied to outcomes?",
    about: "Money",
    function: "BUDGET.TIED",
    withInterval: "BUDGET.TIED.STATS",
    from: "money",
    inputs: [
      columnInput("amounts", "Amount", "numbers", ["total", "amount", "money", "budget", "cost"]),
      columnInput("markers", "Marker (2, 1 or 0)", "numbers", ["marker"]),
    ],
    arguments: ["amounts", "markers"],
  },
  {
    id: "supplier-share",
    asks: "How much of our spend goes to suppliers of a kind?",
    about: "Money",
    function: "SUPPLIER.SHARE",
    withInterval: "SUPPLIER.SHARE.STATS",
    from: "money",
    inputs: [
      columnInput("spend", "Spend", "numbers", ["spend", "amount", "total"]),
      columnInput("flags", "Whether of the kind", "flags", ["diverse", "women owned", "owned by women", "certified"]),
    ],
    arguments: ["spend", "flags"],
  },
  {
    id: "on-pace",
    asks: "Are we on pace?",
    about: "Targets and pilots",
    function: "PACE",
    withInterval: "PACE.STATS",
    from: "values",
    inputs: [
      numberInput("baseline", "Where it stood"),
      numberInput("current", "Where it stands"),
      numberInput("target", "Where it should stand"),
      dateInput("start", "Date of the start"),
      dateInput("asOf", "Date it stands there", "today"),
      dateInput("due", "Date of the target"),
    ],
    arguments: ["baseline", "current", "target", "start", "asOf", "due"],
  },
  {
    id: "pilot-working",
    asks: "Is the pilot working?",
    about: "Targets and pilots",
    function: "PILOT.VERDICT",
    withInterval: "PILOT.VERDICT.STATS",
    from: "values",
    inputs: [
      numberInput("hits", "Pilot group: how many reached it"),
      numberInput("n", "Pilot group: of how many"),
      numberInput("referenceHits", "Control group: how many reached it"),
      numberInput("referenceN", "Control group: of how many"),
      numberInput("margin", "Difference agreed on before, as a fraction such as 0.1"),
    ],
    arguments: ["hits", "n", "referenceHits", "referenceN", "margin"],
  },
  {
    id: "enough-people",
    asks: "Do we have enough people to see a gap?",
    about: "Targets and pilots",
    function: "DETECTABLE.GAP",
    withInterval: "DETECTABLE.GAP.STATS",
    from: "values",
    inputs: [
      numberInput("n", "People in each group"),
      numberInput("baseRate", "Rate in one of them, as a fraction such as 0.2"),
    ],
    arguments: ["n", "baseRate"],
  },
];
