import { columnInput, groupInput, type Question } from "./question";

/** Headers under which the label of a person's group usually stands. */
export const GROUP_HEADERS = ["group", "gender", "sex", "ethnicity", "groups"];

const GROUPS = columnInput("groups", "Group", "labels", GROUP_HEADERS);
const PAIR = [groupInput("focal", "Group you ask about"), groupInput("reference", "Compared with")] as const;
const ELIGIBLE = columnInput("eligible", "Who could have had it", "flags", ["eligible", "in scope"], true);
const HITS = columnInput("hits", "How many were selected", "numbers", [
  "selected",
  "promoted",
  "hired",
  "hits",
  "successes",
]);
const N = columnInput("n", "How many could have been", "numbers", [
  "eligible",
  "candidates",
  "applicants",
  "n",
  "total",
]);
const FOUR_COUNTS = [
  { cellOf: "hits", inRowOf: "focal" },
  { cellOf: "n", inRowOf: "focal" },
  { cellOf: "hits", inRowOf: "reference" },
  { cellOf: "n", inRowOf: "reference" },
] as const;

/** Questions on how often something happens to groups, and on who is where. */
export const GROUP_QUESTIONS: readonly Question[] = [
  {
    id: "selection-gap-counts",
    asks: "Are groups selected at the same rate? From counts",
    about: "Selection and promotion",
    function: "GAP.RATE",
    withInterval: "GAP.RATE.STATS",
    from: "counts",
    inputs: [GROUPS, HITS, N, ...PAIR],
    arguments: FOUR_COUNTS,
  },
  {
    id: "promotion-gap",
    asks: "Are groups promoted at the same rate? From a list of people",
    about: "Selection and promotion",
    function: "GAP.RATE.BY",
    withInterval: null,
    from: "people",
    inputs: [
      GROUPS,
      columnInput("flags", "Who was promoted", "flags", ["promoted", "selected", "hired"]),
      ...PAIR,
      ELIGIBLE,
    ],
    arguments: ["groups", "flags", "focal", "reference", "eligible"],
  },
  {
    id: "four-fifths",
    asks: "Does a step fall below four fifths?",
    about: "Selection and promotion",
    function: "IMPACT.RATIO",
    withInterval: "IMPACT.RATIO.STATS",
    from: "counts",
    inputs: [GROUPS, HITS, N, ...PAIR],
    arguments: FOUR_COUNTS,
  },
  {
    id: "gap-within-units",
    asks: "Does a gap hold inside departments too?",
    about: "Selection and promotion",
    function: "SIMPSON.STATS",
    withInterval: null,
    from: "people",
    inputs: [
      GROUPS,
      columnInput("flags", "Who was selected", "flags", ["promoted", "selected", "hired", "admitted"]),
      columnInput("strata", "Department or level", "labels", ["department", "unit", "level", "grade", "site"]),
      ...PAIR,
    ],
    arguments: ["groups", "flags", "strata", "focal", "reference"],
  },
  {
    id: "rates-by-group",
    asks: "What is the rate of each group?",
    about: "Selection and promotion",
    function: "RATE.TABLE",
    withInterval: null,
    from: "people",
    inputs: [GROUPS, columnInput("flags", "Who was selected", "flags", ["promoted", "selected", "hired"]), ELIGIBLE],
    arguments: ["groups", "flags", "eligible"],
  },
  {
    id: "shares-by-group",
    asks: "Who is in the room? The share of each group",
    about: "Who is where",
    function: "REP.TABLE",
    withInterval: null,
    from: "people",
    inputs: [GROUPS],
    arguments: ["groups"],
  },
  {
    id: "access-gap",
    asks: "Is access to stretch work or talent pools equal?",
    about: "Access and support",
    function: "ACCESS.GAP",
    withInterval: "ACCESS.GAP.STATS",
    from: "people",
    inputs: [
      GROUPS,
      columnInput("assigned", "Who got it", "flags", ["assigned", "stretch", "talent pool", "nominated"]),
      { ...ELIGIBLE, optional: false },
      ...PAIR,
    ],
    arguments: ["groups", "assigned", "eligible", "focal", "reference"],
  },
  {
    id: "mentor-coverage",
    asks: "Who has a mentor?",
    about: "Access and support",
    function: "MENTOR.COVERAGE",
    withInterval: "MENTOR.COVERAGE.STATS",
    from: "people",
    inputs: [
      GROUPS,
      columnInput("mentored", "Who has a mentor", "flags", ["mentored", "mentor", "has mentor"]),
      PAIR[0],
    ],
    arguments: ["groups", "mentored", "focal"],
  },
];
