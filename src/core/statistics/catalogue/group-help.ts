import { type HelpEntry, needed, optional } from "./help-entry";

/** Help on the functions about how groups are spread and compared within strata. */
export const GROUP_HELP: readonly HelpEntry[] = [
  {
    name: "REP.TABLE",
    title: "Shares by group",
    answersIn: "What share of the people whose group is known belongs to each group?",
    useWhen: "You have a list of people and want shares that can leave HR.",
    notWhen: "You ask about one group against a benchmark: REP.INDEX does that.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      optional("confidence", "How sure the interval should be, a fraction; 0.95 (95 %) if left out."),
      optional("minimum", "The smallest count that may be shown; 5 if left out."),
    ],
    companions: [],
    example: {
      formula: '=COALITION.REP.TABLE({"W";"W";"W";"W";"W";"W"})',
      answer: [
        ["group", "n", "share", "low", "high", "status"],
        ["W", 6, 1, 0.6097, 1, "indicative"],
        ["Not disclosed", 0, "", "", "", ""],
        ["Groups compared", 1, "", "", "", ""],
      ],
    },
    method:
      "People with a label ÷ people with any label, with Wilson's interval. Counts below minimum are hidden, and a further one where the total would give a hidden one away.",
    source: "Wilson 1927; Hundepool et al. 2012, Statistical Disclosure Control.",
    traps: [
      "Prefer not to say is in no share; its count stands below the table. A blank cell counts as not disclosed, so end the range with the list.",
      "The interval tells how far a share would scatter in a like workforce, not an error of counting.",
    ],
  },
  {
    name: "REP.PIPELINE",
    title: "Representation along a pipeline",
    answersIn: "How does a group's share change from one decision point to the next?",
    useWhen: "You have a row for each person at each decision point, such as applied, interviewed, hired.",
    notWhen: "You want the rate at one step: GAP.RATE compares who got through it.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("stages", "A column of decision points: one row for each person at each point reached."),
      needed("focal", "The label of the group you ask about."),
      optional("confidence", "How sure the interval should be, a fraction; 0.95 (95 %) if left out."),
      optional("minimum", "The smallest count that may be shown; 5 if left out."),
    ],
    companions: [],
    example: {
      formula:
        '=COALITION.REP.PIPELINE({"W";"M";"W";"M";"M"}, {"1 Applied";"1 Applied";"1 Applied";"1 Applied";"2 Hired"}, "W", 0.95, 1)',
      answer: [
        ["stage", "n", "hits", "share", "low", "high", "change", "status"],
        ["1 Applied", 4, 2, 0.5, 0.15, 0.85, "", "indicative"],
        ["2 Hired", 1, 0, 0, 0, 0.7935, -0.5, "indicative"],
        ["Not disclosed", 0, "", "", "", "", "", ""],
        ["Left out", 0, "", "", "", "", "", ""],
      ],
    },
    method:
      "The group's people ÷ people whose group is known at each point, with Wilson's interval; change is the difference to the point before. Small counts are hidden.",
    source: "Definition; Wilson 1927.",
    traps: [
      "Stages that all begin with a number stand in the order of the numbers, others in the order in which they first come: sort the sheet, or number them.",
      "A smaller share at the end of a pipeline does not say at which step people were lost: look at each change.",
    ],
  },
  {
    name: "DIVERSITY",
    title: "Diversity index",
    answersIn: "How evenly are people spread over groups?",
    useWhen: "You follow one number for the mix of a workforce over time.",
    notWhen: "You care which group is missing: an index cannot tell, REP.TABLE can.",
    arguments: [
      needed("groups", "A column of group labels, one row a person, or of counts, one a group."),
      optional(
        "index",
        "Which index: blau (if left out), simpson, shannon, pielou, effective groups, inverse simpson.",
      ),
    ],
    companions: ["DIVERSITY.STATS"],
    example: { formula: "=COALITION.DIVERSITY({50;50})", answer: 0.5 },
    method:
      "Blau: 1 − Σ share². STATS: also normalised, Simpson without replacement, Shannon in nats, Pielou, effective groups (e to the power of Shannon) and inverse Simpson (1 ÷ Σ share²).",
    source: "Blau 1977; Simpson 1949, Nature 163:688; Hill 1973, Ecology 54:427-432; Jost 2006, Oikos 113:363-375.",
    traps: [
      "A workforce of 80 % men has the same index as one of 80 % women.",
      "Groups of nobody are not groups: they change neither the normalised index nor Pielou.",
      "A column with a number in it is read as counts; group codes such as 1 and 2 must be text.",
    ],
  },
  {
    name: "SEGREGATION",
    title: "Index of dissimilarity",
    answersIn: "What share of one group would have to change units for two groups to be spread alike?",
    useWhen: "Two groups work in different departments, jobs or levels.",
    notWhen: "Units are small: chance alone then makes the index large.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("units", "A column of where each person is, such as department or job."),
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
    ],
    companions: [],
    example: { formula: '=COALITION.SEGREGATION({"W";"W";"M";"M"}, {"A";"A";"A";"B"}, "W", "M")', answer: 0.5 },
    method: "Half the sum over units of |the focal group's share there − the reference group's share there|.",
    source: "Duncan and Duncan 1955, American Sociological Review 20:210-217.",
    traps: [
      "With few people a unit the index is far from 0 even if everybody was placed by lot.",
      "People without a unit are in neither group.",
    ],
  },
  {
    name: "CMH",
    title: "Odds ratio within strata",
    answersIn:
      "How large are the odds of one group as a share of another's, compared only within departments or levels?",
    useWhen: "Groups are spread differently over departments that differ in their rates.",
    notWhen: "The departments are themselves the way in which the gap comes about: then it belongs in the answer.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("flags", "A column of TRUE or FALSE (or 1, 0): who had the outcome."),
      needed("strata", "A column such as department or level: people are compared only within each."),
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
    ],
    companions: ["CMH.STATS"],
    example: {
      formula:
        '=COALITION.CMH({"W";"W";"W";"W";"M";"M";"M";"M"}, {1;0;0;0;1;1;0;0}, {"A";"A";"A";"A";"A";"A";"A";"A"}, "W", "M")',
      answer: 0.3333,
    },
    method:
      "Mantel-Haenszel odds ratio. STATS: Robins-Breslow-Greenland interval, χ² without and with continuity correction.",
    source: "Mantel and Haenszel 1959, JNCI 22:719-748; Robins, Breslow and Greenland 1986, Biometrics 42:311-323.",
    traps: [
      'An odds ratio is not a ratio of rates: 0.5 is not "half as often" unless rates are small.',
      "A stratum without people of both groups compares nothing and is passed over.",
      "It is an average: HOMOGENEITY tells whether the strata agree.",
    ],
  },
  {
    name: "SIMPSON.STATS",
    title: "Crude and adjusted gap",
    answersIn: "Does the gap between two groups hold within departments, or does it turn round?",
    useWhen: "You have a crude gap and a column by which it may come about.",
    notWhen: "You want one number: neither gap is right without the other.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("flags", "A column of TRUE or FALSE (or 1, 0): who had the outcome."),
      needed("strata", "A column such as department or level: people are compared only within each."),
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
      optional("confidence", "How sure the interval should be, a fraction; 0.95 (95 %) if left out."),
    ],
    companions: [],
    example: {
      formula:
        '=COALITION.SIMPSON.STATS({"W";"W";"W";"W";"W";"M";"M";"M";"M";"M"}, {1;0;0;0;0;1;1;1;0;0}, {"A";"A";"A";"A";"A";"A";"A";"A";"A";"A"}, "W", "M")',
      answer: [
        ["estimate", -0.4],
        ["low", -0.9544],
        ["high", 0.1544],
        ["confidence", 0.95],
        ["n", 5],
        ["hits", 1],
        ["rate", 0.2],
        ["reference n", 5],
        ["reference hits", 3],
        ["reference rate", 0.6],
        ["left out", 0],
        ["not disclosed", 0],
        ["strata", 1],
        ["crude gap", -0.4],
        ["crude low", -0.7264],
        ["crude high", 0.1626],
        ["adjusted gap", -0.4],
        ["reverses", false],
        ["gap in A", -0.4],
        ["status", "indicative"],
      ],
    },
    method:
      "Mantel-Haenszel difference of rates with the Greenland-Robins interval, or with Sato's where groups within strata are mostly below five people and strata at least 30; the crude gap with Newcombe's. A row \"gap in ...\" for each stratum, suppressed where one of its groups is below 5.",
    source:
      "Greenland and Robins 1985, Biometrics 41:55-68; Sato 1989, Biometrics 45:1323-1324; Newcombe 1998. Known from Bickel et al. 1975: 14.2 points behind overall, 1.8 ahead within departments.",
    traps: [
      "Adjusted is not more true than crude: if women are kept out of the departments with high rates, the adjusted gap hides it.",
      'In few strata of groups mostly below five, or where nobody or everybody has the outcome in each group of each stratum, no interval can be worked out: low and high say "not estimable", and the status "inconclusive" even of many people.',
    ],
  },
  {
    name: "HOMOGENEITY",
    title: "Do the strata agree?",
    answersIn: "How probable are gaps that differ this much between strata if all strata were alike?",
    useWhen: "You are about to report one gap for many departments.",
    notWhen: "Strata are small: the test then finds nothing, which proves nothing.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("flags", "A column of TRUE or FALSE (or 1, 0): who had the outcome."),
      needed("strata", "A column such as department or level: people are compared only within each."),
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
    ],
    companions: ["HOMOGENEITY.STATS"],
    example: {
      formula: '=COALITION.HOMOGENEITY({"W";"M";"W";"M"}, {1;0;1;0}, {"A";"A";"B";"B"}, "W", "M")',
      answer: 1,
    },
    method: "Woolf's χ² on log odds ratios; where any cell is 0 a half is added to every cell.",
    source: "Woolf 1955, Annals of Human Genetics 19:251-253; as R's vcd::woolf_test.",
    traps: ["A small p says that one overall gap hides differences: look at SIMPSON.STATS, stratum by stratum."],
  },
  {
    name: "DETECTABLE.GAP",
    title: "Smallest gap that would show",
    answersIn: "What is the smallest gap that this many people could show?",
    useWhen: 'Before a pilot, or before reading "no significant gap" as "no gap".',
    notWhen: "After the fact with the rate observed: read the interval instead.",
    arguments: [
      needed("n", "How many people in each of the two groups. May say suppressed."),
      needed("baseRate", "The rate expected in one group, a fraction such as 0.2."),
      optional("power", "The chance you want of noticing the gap, a fraction; 0.8 (80 %) if left out."),
      optional("confidence", "How sure the interval should be, a fraction; 0.95 (95 %) if left out."),
    ],
    companions: ["DETECTABLE.GAP.STATS"],
    example: { formula: "=COALITION.DETECTABLE.GAP(50, 0.2)", answer: 0.2604 },
    method:
      "The gap upwards that a two-sided test of two rates notices with the power asked for (normal approximation). STATS: also downwards.",
    source: "Cohen 1988, Statistical Power Analysis, ch. 6; as R's power.prop.test.",
    traps: ["n is the number in each group, not in both.", "Type 0.2 for 20 %."],
  },
  {
    name: "ACCESS.GAP",
    title: "Gap in access",
    answersIn:
      "By how much does access to something, such as stretch assignments, differ among those who could have had it?",
    useWhen: "You have a roster with who was eligible and who got it.",
    notWhen: "Eligibility itself is where people are kept out: compare that first, with GAP.RATE.BY.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("assigned", "A column of TRUE or FALSE (or 1, 0): who got it."),
      needed("eligible", "A column of TRUE or FALSE: who could have got it."),
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
    ],
    companions: ["ACCESS.GAP.STATS"],
    example: { formula: '=COALITION.ACCESS.GAP({"W";"W";"M";"M"}, {1;0;1;1}, {1;1;1;0}, "W", "M")', answer: -0.5 },
    method: "As GAP.RATE, among the eligible.",
    source: "Newcombe 1998, Statist. Med. 17:873-890.",
    traps: ["A blank in either column is left out and counted in STATS; it is not a no."],
  },
];
