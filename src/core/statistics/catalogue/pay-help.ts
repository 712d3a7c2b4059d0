import { type HelpEntry, needed, optional } from "./help-entry";

const GROUPS = needed("groups", "A column of group labels, one row a person.");
const FOCAL = needed("focal", "The label of the group you ask about.");
const REFERENCE = needed("reference", "The label of the group it is compared with.");
const PAY = needed(
  "pay",
  "A column of pay in one currency, one row a person: an hourly rate, or a year's pay at full time.",
);
const CONTROLS = needed("controls", "Columns of what pay may rest on, such as years or job; numbers or labels.");

/** Help on the functions about pay. */
export const PAY_HELP: readonly HelpEntry[] = [
  {
    name: "PAY.GAP",
    title: "Pay gap",
    answersIn: "How much less is one group paid than another, as a share of the other's pay?",
    useWhen: "You report the overall gap, as the UK's rule asks.",
    notWhen: "You want to know whether equal work is paid equally: PAY.GAP.ADJUSTED compares people who are alike.",
    arguments: [PAY, GROUPS, FOCAL, REFERENCE, optional("measure", '"mean" or "median"; mean if left out.')],
    companions: ["PAY.GAP.STATS"],
    example: { formula: '=COALITION.PAY.GAP({18;20;25;20;25;30}, {"W";"W";"W";"M";"M";"M"}, "W", "M")', answer: 0.16 },
    method:
      "(reference - focal) ÷ reference, of means or medians. STATS: Welch's interval for means, Price and Bonett's for medians, both divided by the reference group's pay.",
    source: "SI 2017/172, reg. 8-9; Welch 1947; Price and Bonett 2002.",
    traps: [
      "Positive: the focal group is paid less. Negative: it is paid more.",
      "Part-time pay must be brought to full time first.",
      "A blank is left out and counted; 0 is pay of nothing.",
    ],
  },
  {
    name: "PAY.QUARTILES",
    title: "Pay quartiles",
    answersIn: "Is a group found at the bottom of the pay scale and missing at the top?",
    useWhen: "You report the four bands that the UK's rule asks for.",
    notWhen: "You have fewer than some hundred people: most of the table will be suppressed.",
    arguments: [PAY, GROUPS, FOCAL, optional("minimum", "The smallest count that may be shown; 5 if left out.")],
    companions: [],
    example: {
      formula: '=COALITION.PAY.QUARTILES({10;20;30;40}, {"W";"W";"M";"M"}, "W", 1)',
      answer: [
        ["band", "n", "focal", "share", "status"],
        ["lower", 1, 1, 1, "indicative"],
        ["lower middle", 1, 1, 1, "indicative"],
        ["upper middle", 1, 0, 0, "indicative"],
        ["upper", 1, 0, 0, "indicative"],
        ["Not disclosed", 0, "", "", ""],
        ["Left out", 0, "", "", ""],
      ],
    },
    method:
      "Four bands of equal size; people of equal pay at a border are shared pro rata; spare people go to the lowest bands first. " +
      "A band with fewer than minimum of the group, or of the others, is hidden, and a further one so that no total gives it away.",
    source: "SI 2017/172, reg. 10 and 13(2).",
    traps: [
      "A share of people may not be whole: people of equal pay are shared between bands.",
      "The example shows four people because minimum is 1; left out, all its shares would be suppressed.",
      "Where everybody is paid the same nothing is suppressed: nobody's band is known.",
    ],
  },
  {
    name: "PAY.BONUS",
    title: "Bonus gap",
    answersIn: "Do two groups get a bonus as often, and as large a one?",
    useWhen: "You report bonuses as the UK's rule asks.",
    notWhen: "Blanks stand for no bonus: type 0 first.",
    arguments: [
      needed("bonus", "A column of bonuses in one currency, one row a person; 0 is no bonus, blank is not known."),
      GROUPS,
      FOCAL,
      REFERENCE,
    ],
    companions: ["PAY.BONUS.STATS"],
    example: { formula: '=COALITION.PAY.BONUS({0;800;500;1000}, {"W";"W";"M";"M"}, "W", "M")', answer: -0.0667 },
    method:
      "(reference - focal) ÷ reference of the means of those who got one. STATS: the shares who got one, the median gap, Welch's interval.",
    source: "SI 2017/172, reg. 10-12; Welch 1947.",
    traps: [
      "The gap among those who got one can be small while few of a group get one: read both.",
      "Where nobody of a group got one, there is no gap: #N/A.",
    ],
  },
  {
    name: "PAY.GAP.ADJUSTED",
    title: "Adjusted pay gap",
    answersIn: "Are people who are alike in job, years and the like paid alike?",
    useWhen: "You have a roster with what pay should rest on.",
    notWhen: "You need the figure that the law asks for: PAY.GAP is that.",
    arguments: [PAY, GROUPS, FOCAL, REFERENCE, CONTROLS],
    companions: ["PAY.GAP.ADJUSTED.STATS"],
    example: {
      formula: '=COALITION.PAY.GAP.ADJUSTED({9;10;12;10;12;13}, {"W";"W";"W";"M";"M";"M"}, "W", "M", {1;2;3;1;2;3})',
      answer: 0.1154,
    },
    method:
      "Least squares on log pay with the group and the controls; gap = 1 - e^b. STATS: interval from HC3 errors and Student's t.",
    source: "White 1980; MacKinnon and White 1985, J. Econometrics 29:305-325.",
    traps: [
      "A control such as rank or level can itself carry the bias: what it explains is not thereby fair. Never show the adjusted gap without the crude one.",
      "Controls that say the same, or that settle the group, are #N/A with the column's name.",
      "Labels become a column each: more than 100 are refused.",
      "Pay of 0 is refused: it has no logarithm.",
    ],
  },
  {
    name: "PAY.OAXACA.STATS",
    title: "Explained and unexplained pay difference",
    answersIn: "How much of a pay difference goes with different jobs and years, and how much does not?",
    useWhen: "Both groups have many more people than there are controls.",
    notWhen: "You want one number with an interval: PAY.GAP.ADJUSTED gives it.",
    arguments: [PAY, GROUPS, FOCAL, REFERENCE, CONTROLS],
    companions: [],
    example: {
      formula: '=COALITION.PAY.OAXACA.STATS({9;10;12;10;12;14}, {"W";"W";"W";"M";"M";"M"}, "W", "M", {1;2;4;2;3;4})',
      answer: [
        ["estimate", 0.1473],
        ["n", 3],
        ["reference n", 3],
        ["left out", 0],
        ["not disclosed", 0],
        ["explained", 0.1122],
        ["unexplained", 0.0351],
        ["explained share", 0.7615],
        ["endowments", 0.0635],
        ["coefficients", 0.0351],
        ["interaction", 0.0487],
        ["status", "indicative"],
      ],
    },
    method:
      "Difference of mean log pay; explained = difference of the controls' means at the reference group's prices; threefold: endowments, coefficients, interaction.",
    source: "Oaxaca 1973; Blinder 1973; Jann 2008, Stata J. 8:453-479.",
    traps: [
      "In logarithms: 0.147 is about 14 %, not exactly.",
      "Unexplained is not proof of discrimination, and explained is not proof of its absence: jobs themselves may be unequally given.",
    ],
  },
  {
    name: "PAY.INEQUALITY.STATS",
    title: "Pay inequality",
    answersIn: "How unequal is pay, and does the inequality lie between groups or within them?",
    useWhen: "You want more than two groups in one figure.",
    notWhen: "You compare two groups: PAY.GAP says it in money.",
    arguments: [PAY, GROUPS],
    companions: [],
    example: {
      formula: '=COALITION.PAY.INEQUALITY.STATS({1;1;3;3}, {"W";"W";"M";"M"})',
      answer: [
        ["estimate", 0.25],
        ["n", 4],
        ["left out", 0],
        ["not disclosed", 0],
        ["groups compared", 2],
        ["theil", 0.1308],
        ["within", 0],
        ["between", 0.1308],
        ["between share", 1],
        ["status", "indicative"],
      ],
    },
    method: "Gini's coefficient (the estimate); Theil's T, which splits into within and between without a rest.",
    source: "Gini 1912; Theil 1967; Shorrocks 1980, Econometrica 48:613-625.",
    traps: ["Between is nearly always small: a small share does not say that the gap is."],
  },
  {
    name: "SMD",
    title: "Standardised mean difference",
    answersIn: "How large is a difference of two means against the spread of people?",
    useWhen: "You compare measures with different units, such as scores and hours.",
    notWhen: "The unit speaks for itself, as money does.",
    arguments: [
      needed("values", "A column of numbers, one row a person, such as pay or scores."),
      GROUPS,
      FOCAL,
      REFERENCE,
    ],
    companions: [],
    example: {
      formula: '=COALITION.SMD({18;20;25;22;20;25;30;31}, {"W";"W";"W";"W";"M";"M";"M";"M"}, "W", "M")',
      answer: -1.0967,
    },
    method: "(focal - reference) ÷ pooled standard deviation, with the exact correction for small samples.",
    source: "Hedges 1981, J. Educ. Statist. 6:107-128.",
    traps: [
      "Focal - reference: negative where the focal group is lower.",
      "Not a pay gap: 0.2 is a fifth of a standard deviation, not 20 %.",
    ],
  },
];
