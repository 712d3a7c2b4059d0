import { type HelpEntry, needed, optional } from "./help-entry";

const WAY = [
  needed("baseline", "Where the measure stood at the start."),
  needed("current", "Where the measure stands now, in the same unit."),
  needed("target", "Where the measure should stand by the due date, in the same unit."),
];

/** Help on the functions about targets, money and small groups. */
export const PLAN_HELP: readonly HelpEntry[] = [
  {
    name: "PROGRESS",
    title: "Progress",
    answersIn: "What share of the way from baseline to target is covered?",
    useWhen: "You follow a target, whether higher or lower is better.",
    notWhen: "You want to know whether that is fast enough: PACE sets it against the time gone.",
    arguments: WAY,
    companions: ["PROGRESS.STATS"],
    example: { formula: "=COALITION.PROGRESS(0.18, 0.15, 0.1)", answer: 0.375 },
    method: "(current - baseline) ÷ (target - baseline), not held between 0 and 1. STATS: what remains to the target.",
    source: "Definition.",
    traps: ["Below 0 is going backwards.", "A target equal to the baseline is #DIV/0!."],
  },
  {
    name: "PACE",
    title: "Pace",
    answersIn: "Is a target on schedule?",
    useWhen: "You know when the baseline was taken and when the target is due.",
    notWhen: "Steps are expected late, as after a training year: a straight line is then the wrong yardstick.",
    arguments: [
      ...WAY,
      needed("start", "The date of the baseline."),
      needed("asOf", "The date of the current value."),
      needed("due", "The date of the target."),
    ],
    companions: ["PACE.STATS"],
    example: { formula: "=COALITION.PACE(0.22, 0.25, 0.32, 44927, 45292, 46023)", answer: 0.9008 },
    method: "Share of the way covered ÷ share of the time gone; 1 is on schedule.",
    source: "Definition.",
    traps: ["After the due date the time gone is above 1, so reaching the target late is a pace below 1."],
  },
  {
    name: "BUDGET.TIED",
    title: "Tied share of a budget",
    answersIn: "What share of the money is tied to an inclusion outcome?",
    useWhen: "Budget lines carry markers 2, 1 or 0.",
    notWhen: "Amounts are in several currencies: convert them first.",
    arguments: [
      needed("amounts", "A column of money, one row a budget line, in one currency."),
      needed("markers", "A column of markers: 2 main aim, 1 significant aim, 0 looked at; blank is not screened."),
    ],
    companions: ["BUDGET.TIED.STATS"],
    example: { formula: "=COALITION.BUDGET.TIED({120000;80000;50000;250000;0}, {2;1;0;2;0})", answer: 0.9 },
    method: "Money with marker 1 or 2, in full, ÷ all money. STATS also weigh it: 2 in full, 1 by half.",
    source: "OECD-DAC gender equality policy marker, handbook 2016.",
    traps: [
      "Money that nobody has screened stays in the total: not looking cannot raise the share.",
      "Tied is an aim, not a result.",
      "Negative amounts are refused: set a credit off against its own line.",
    ],
  },
  {
    name: "COST.PER.POINT",
    title: "Cost per point",
    answersIn: "What did each percentage point cost by which a gap shrank?",
    useWhen: "Money and gap belong together, as in a pilot.",
    notWhen: "Other things moved the gap too: this is a price, not a proof of effect.",
    arguments: [
      needed("spend", "The money spent, in one currency."),
      needed("before", "The gap before, a fraction: 0.12 is 12 points."),
      needed("after", "The gap after, a fraction such as 0.09."),
    ],
    companions: ["COST.PER.POINT.STATS"],
    example: { formula: "=COALITION.COST.PER.POINT(300000, 0.12, 0.095)", answer: 120000 },
    method: "Spend ÷ (size of the gap before - size after, in points).",
    source: "Definition.",
    traps: ["A gap that did not close is #N/A, never a negative cost.", "A gap of 12 is refused: type 0.12."],
  },
  {
    name: "SUPPRESS",
    title: "Suppress small counts",
    answersIn: "Which counts can be shown without exposing a small group?",
    useWhen: "A table of counts is about to leave the people who may see everybody.",
    notWhen: "You want to protect source rows in the same workbook: they stay readable.",
    arguments: [
      needed("counts", "A block of counts without its totals. May say suppressed."),
      optional("minimum", "The smallest count that may be shown; 5 if left out."),
      optional("hasTotals", "Whether totals of these counts are shown somewhere; TRUE if left out."),
    ],
    companions: [],
    example: {
      formula: "=COALITION.SUPPRESS({3,40,25,60})",
      answer: [["suppressed", 40, "suppressed", 60]],
    },
    method:
      "Hides counts from 1 to minimum - 1; then the next smallest in a row or column until two are hidden and add up to " +
      "minimum; then whatever else a reader of all totals could solve.",
    source: "Hundepool et al. 2012, Statistical Disclosure Control; Cox 1995, JASA 90:1453-1462.",
    traps: [
      "Select the counts without their totals.",
      "A 0 is shown: it exposes nobody.",
      "It protects one table: two tables of the same people can still be subtracted.",
      "Where the table is very small everything is hidden, and the total itself may still be a small group.",
    ],
  },
];
