import { type HelpEntry, needed, optional } from "./help-entry";

const CONFIDENCE = optional("confidence", "How sure the interval should be, a fraction; 0.95 (95 %) if left out.");
const MINIMUM = optional("minimum", "The smallest count that may be shown; 5 if left out.");
const ELIGIBLE = optional("eligible", "A column of TRUE or FALSE: who could have had it; everybody if left out.");
const ROSTER = [
  needed("groups", "A column of group labels, one row a person."),
  needed("flags", "A column of TRUE or FALSE (or 1, 0): who had the outcome."),
];
const TWO_GROUPS = [
  needed("hits", "How many of the group you ask about had the outcome, such as being promoted. May say suppressed."),
  needed("n", "How many people of the group you ask about could have had it. May say suppressed."),
  needed("referenceHits", "How many of the group it is compared with had the outcome. May say suppressed."),
  needed("referenceN", "How many people of the group it is compared with could have had it. May say suppressed."),
];
const ADMISSIONS = "557, 1835, 1198, 2691";

/** Help on the functions that compare how often something happens to groups. */
export const RATE_HELP: readonly HelpEntry[] = [
  {
    name: "RATE",
    title: "Rate",
    answersIn: "What share of a group had an outcome?",
    useWhen: "You have counts: how many were promoted, hired or retained, of how many who could have been.",
    notWhen: "You want to compare two groups: GAP.RATE does that with one interval for the difference.",
    arguments: [
      needed("hits", "How many of the group had the outcome, such as being promoted. May say suppressed."),
      needed("n", "How many people were in the group. May say suppressed."),
      CONFIDENCE,
    ],
    companions: ["RATE.STATS"],
    example: { formula: "=COALITION.RATE(81, 263)", answer: 0.308 },
    method: "hits ÷ n. STATS: Wilson's score interval, and the exact Clopper-Pearson interval beside it.",
    source: "Wilson 1927; Newcombe 1998, Statist. Med. 17:857-872; Clopper and Pearson 1934.",
    traps: [
      "0 of 20 is not proof of a rate of 0: its interval reaches to 16 %.",
      "n of 0 is #DIV/0!, a blank is #N/A: neither is a rate of 0.",
      "Under 30 people STATS says indicative.",
    ],
  },
  {
    name: "RATE.TABLE",
    title: "Rates by group",
    answersIn: "What is the rate of each group, as far as it can be shown?",
    useWhen: "You have a roster with a row a person and want counts and rates that can leave HR.",
    notWhen: "You have counts already: use RATE on each.",
    arguments: [...ROSTER, ELIGIBLE, CONFIDENCE, MINIMUM],
    companions: [],
    example: {
      formula: '=COALITION.RATE.TABLE({"A";"A";"A";"A";"A"}, {1;1;1;1;1})',
      answer: [
        ["group", "n", "hits", "rate", "low", "high", "status"],
        ["A", 5, 5, 1, 0.5655, 1, "indicative"],
        ["Not disclosed", 0, "", "", "", "", ""],
        ["Left out", 0, "", "", "", "", ""],
        ["Groups compared", 1, "", "", "", "", ""],
      ],
    },
    method:
      "Counts by label, trimmed and without case; Wilson's interval. Groups, hits and misses from 1 to minimum - 1 are " +
      "hidden, and further ones until no total gives a hidden one away.",
    source: "Newcombe 1998, Statist. Med. 17:857-872; Hundepool et al. 2012, Statistical Disclosure Control.",
    traps: [
      "It protects this one table. Two tables of the same people, filtered differently, can still be subtracted.",
      "A blank flag is left out and counted below the table; it is not a no.",
    ],
  },
  {
    name: "GAP.RATE",
    title: "Gap between two rates",
    answersIn: "By how much does one group's rate differ from another's?",
    useWhen: "You compare two groups at one decision point, such as promotion of women and of men.",
    notWhen: "The groups differ in what they could be chosen for: look inside departments or levels as well.",
    arguments: [...TWO_GROUPS, CONFIDENCE],
    companions: ["GAP.RATE.STATS"],
    example: { formula: `=COALITION.GAP.RATE(${ADMISSIONS})`, answer: -0.1416 },
    method: "Focal rate minus reference rate. STATS: Newcombe's interval from the two Wilson intervals (method 10).",
    source: "Newcombe 1998, Statist. Med. 17:873-890. Example: admissions at Berkeley, Bickel et al. 1975.",
    traps: [
      "In the example women are 14.2 points behind overall and 1.8 ahead within departments: a crude gap is a question, not a cause.",
      "An interval that contains 0 does not show that there is no gap, only that this many people cannot tell.",
    ],
  },
  {
    name: "GAP.RATE.BY",
    title: "Gap between two rates, from a roster",
    answersIn: "By how much does one group's rate differ from another's, counted from a list of people?",
    useWhen: "You have a roster with a row a person.",
    notWhen: "You may see counts only: use GAP.RATE.",
    arguments: [
      ...ROSTER,
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
      ELIGIBLE,
      MINIMUM,
    ],
    companions: [],
    example: {
      formula: '=COALITION.GAP.RATE.BY({"W";"W";"W";"W";"W";"M";"M";"M";"M";"M"}, {1;0;0;0;0;1;1;1;0;0}, "W", "M")',
      answer: -0.4,
    },
    method: "Counts both groups among the eligible, then as GAP.RATE; suppressed where a group is below minimum.",
    source: "Newcombe 1998, Statist. Med. 17:873-890.",
    traps: ["Without the eligible column everybody is in the denominator, also people who could not have been chosen."],
  },
  {
    name: "IMPACT.RATIO",
    title: "Impact ratio",
    answersIn: "How large is one group's rate as a share of another's?",
    useWhen: "You screen a selection step by the four-fifths rule.",
    notWhen: "Numbers are small: read STATS, where one person's decision may turn the result round.",
    arguments: [...TWO_GROUPS, CONFIDENCE],
    companions: ["IMPACT.RATIO.STATS"],
    example: { formula: "=COALITION.IMPACT.RATIO(12, 40, 48, 80)", answer: 0.5 },
    method:
      "Focal rate ÷ reference rate. STATS: Katz's log interval, four fifths compared in whole numbers, one selection moved, " +
      "Fisher's exact p.",
    source: "29 CFR 1607.4(D) and Q&A 11-24 (1979); Katz et al. 1978, Biometrics 34:469-474.",
    traps: [
      "Four fifths is a rule of thumb for screening, not a legal finding.",
      "1 of 10 against 3 of 20 fails four fifths with p of 1: STATS says inconclusive.",
      "A reference group without a hit is #DIV/0!.",
    ],
  },
  {
    name: "IMPACT.TABLE",
    title: "Impact ratios by group",
    answersIn: "How does each group's rate compare with the highest?",
    useWhen: "You screen a selection step with more than two groups from a roster.",
    notWhen: "You have a hypothesis about two groups: IMPACT.RATIO says more about these.",
    arguments: [...ROSTER, ELIGIBLE, CONFIDENCE, MINIMUM],
    companions: [],
    example: {
      formula: '=COALITION.IMPACT.TABLE({"A";"A";"A";"A";"A"}, {1;1;1;1;1})',
      answer: [
        ["group", "n", "hits", "rate", "ratio", "below four fifths", "p", "status"],
        ["A", 5, 5, 1, 1, false, 1, "indicative"],
        ["Not disclosed", 0, "", "", "", "", "", ""],
        ["Left out", 0, "", "", "", "", "", ""],
        ["Groups compared", 1, "", "", "", "", "", ""],
      ],
    },
    method: "Rate ÷ highest rate of a shown group; four fifths in whole numbers; Fisher's exact p against that group.",
    source: "29 CFR 1607.4(D); EEOC Q&A 1979.",
    traps: ["With many groups some fall below four fifths by chance: the last row says how many were compared."],
  },
  {
    name: "FISHER",
    title: "Fisher's exact test",
    answersIn: "How probable is a gap at least this big if both groups had the same chance?",
    useWhen: "Groups are small, or somebody asks for a p-value that holds for any size.",
    notWhen: "You want to know how big the gap is: GAP.RATE.STATS shows the range.",
    arguments: TWO_GROUPS,
    companions: ["FISHER.STATS"],
    example: { formula: "=COALITION.FISHER(3, 4, 1, 4)", answer: 0.4857 },
    method: "Sum of the probabilities of all tables no more probable than this one, with both totals fixed.",
    source: "Fisher 1935, The Design of Experiments; two-sided rule as in R's fisher.test.",
    traps: ["A large p is no proof of equality: 3 of 4 against 1 of 4 cannot be told from chance either way."],
  },
  {
    name: "ZTEST",
    title: "Gap in standard deviations",
    answersIn: "How many standard deviations apart are two rates?",
    useWhen: "A lawyer or auditor asks for standard deviations.",
    notWhen: "Groups are small: trust FISHER there.",
    arguments: TWO_GROUPS,
    companions: ["ZTEST.STATS"],
    example: { formula: "=COALITION.ZTEST(12, 40, 48, 80)", answer: -3.0984 },
    method: "Difference of the rates ÷ its standard error under one pooled rate, without continuity correction.",
    source: "Castaneda v. Partida, 430 U.S. 482 (1977) n.17; Hazelwood v. United States, 433 U.S. 299 (1977).",
    traps: ["Where everybody or nobody is a hit there is no spread: #DIV/0!."],
  },
  {
    name: "REP.SHARE",
    title: "Share of a group",
    answersIn: "What share of the people whose group is known belongs to one group?",
    useWhen: "You have a list of people at one decision point, such as a talent pool.",
    notWhen: "Many did not say: the share is then one of those who did, who may differ.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("focal", "The label of the group you ask about."),
    ],
    companions: [],
    example: { formula: '=COALITION.REP.SHARE({"W";"W";"M";"Prefer not to say"}, "W")', answer: 0.6667 },
    method: "People with the label ÷ people with any label; blank and prefer not to say are in neither.",
    source: "Definition.",
    traps: [
      "Labels compare trimmed and without case; a misspelt label is a group of its own.",
      "With the headcount beside it a share gives away a small group: use RATE.TABLE or SUPPRESS for what is passed on.",
    ],
  },
  {
    name: "REP.INDEX",
    title: "Representation against a benchmark",
    answersIn: "How does a group's share compare with the share one would expect?",
    useWhen: "You have a benchmark with a source, such as availability in the labour market.",
    notWhen: "The benchmark is a wish: then it is a target, and PROGRESS measures it.",
    arguments: [
      needed("count", "How many people of the group you ask about. May say suppressed."),
      needed("total", "How many people in all, of every known group. May say suppressed."),
      needed("benchmark", "The share one would expect, a fraction: 0.057 is 5.7 %."),
    ],
    companions: ["REP.INDEX.STATS"],
    example: { formula: "=COALITION.REP.INDEX(15, 405, 0.057)", answer: 0.6498 },
    method: "Share ÷ benchmark. STATS: Wilson's interval of the share, exact binomial p, shortfall in whole people.",
    source: "41 CFR 60-2.15; Hazelwood v. United States, 433 U.S. 299 (1977) n.17.",
    traps: [
      "low and high in STATS are limits of the share, not of the index.",
      "5.7 is refused as a benchmark: type 0.057.",
    ],
  },
];
