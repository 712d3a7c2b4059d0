import { type HelpEntry, needed, optional } from "./help-entry";

/** Help on the functions about how long things take and who stays. */
export const TIME_HELP: readonly HelpEntry[] = [
  {
    name: "RETENTION",
    title: "Retention",
    answersIn: "Of the people here on one day, what share is still here on a later one?",
    useWhen: "You follow who stays.",
    notWhen: "You compare two groups: RETENTION.GAP has one interval for the difference.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("starts", "A column of dates: when each person started."),
      needed("ends", "A column of dates: each person's last day; blank is still here."),
      needed("from", "The first day: who is here then is counted."),
      needed("to", "The last day: who is still here then has stayed."),
      optional("focal", "The label of the group you ask about; everybody if left out."),
    ],
    companions: ["RETENTION.STATS"],
    example: { formula: '=COALITION.RETENTION({"W";"W";"M"}, {1;1;1}, {200;50;200}, 10, 100, "W")', answer: 0.5 },
    method:
      "Still here on the last day ÷ here on the first day. A person's last day counts as here. STATS: as RATE.STATS.",
    source: "Definition; interval: Wilson 1927.",
    traps: ["People hired in between are in neither count.", "A blank end is still here; a blank start is left out."],
  },
  {
    name: "RETENTION.GAP",
    title: "Gap in retention",
    answersIn: "By how much does retention differ between two groups?",
    useWhen: "You follow who stays, by group.",
    notWhen: "The period is long and people joined all along: TIME.MEDIAN uses them all.",
    arguments: [
      needed("groups", "A column of group labels, one row a person."),
      needed("starts", "A column of dates: when each person started."),
      needed("ends", "A column of dates: each person's last day; blank is still here."),
      needed("from", "The first day: who is here then is counted."),
      needed("to", "The last day: who is still here then has stayed."),
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
    ],
    companions: ["RETENTION.GAP.STATS"],
    example: {
      formula: '=COALITION.RETENTION.GAP({"W";"W";"M"}, {1;1;1}, {200;50;200}, 10, 100, "W", "M")',
      answer: -0.5,
    },
    method: "As RETENTION for both groups; STATS: as GAP.RATE.STATS.",
    source: "Newcombe 1998, Statist. Med. 17:873-890.",
    traps: ["Leaving for any reason counts as leaving."],
  },
  {
    name: "TIME.MEDIAN",
    title: "Median time",
    answersIn: "How long until half have had the event, with those still waiting counted as waiting?",
    useWhen: "You ask how long promotion, hiring or an answer takes.",
    notWhen: "Fewer than half have had it: the median is not reached; STATS has a restricted mean.",
    arguments: [
      needed("durations", "A column of waiting times, 0 or more, in one unit such as days."),
      needed(
        "events",
        "A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.",
      ),
    ],
    companions: ["TIME.MEDIAN.STATS"],
    example: { formula: "=COALITION.TIME.MEDIAN({1;2;3;4}, {1;1;1;1})", answer: 2.5 },
    method:
      "Kaplan-Meier; the middle of the stretch where the curve is at exactly one half. STATS: log-log interval, restricted mean.",
    source: "Kaplan and Meier 1958, JASA 53:457-481; Brookmeyer and Crowley 1982, Biometrics 38:29-41.",
    traps: [
      "The median of those who got promoted is not the answer: it leaves out everybody who waits.",
      '"not estimable" as low or high is an open end.',
    ],
  },
  {
    name: "TIME.GAP",
    title: "Gap in time to promotion",
    answersIn: "How much longer does one group wait for promotion than another?",
    useWhen: "You have dates of start, promotion and exit.",
    notWhen: "Fewer than half of a group have been promoted: LOGRANK and PROMOTION.RATIO still answer.",
    arguments: [
      needed("starts", "A column of dates: when each person started."),
      needed("promotions", "A column of dates: when each person was promoted; blank is not promoted."),
      needed("exits", "A column of dates: when each person left; blank is still here."),
      needed("asOf", "The date up to which the columns tell what happened."),
      needed("groups", "A column of group labels, one row a person."),
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
    ],
    companions: ["TIME.GAP.STATS"],
    example: {
      formula: '=COALITION.TIME.GAP({0;0;0;0}, {10;20;4;6}, {30;30;30;30}, 30, {"W";"W";"M";"M"}, "W", "M")',
      answer: 10,
    },
    method:
      "Kaplan-Meier medians, focal − reference, in days. STATS: interval from both medians' own intervals, log-rank p, and for contrast the medians over the promoted alone.",
    source: "Kaplan and Meier 1958; Mantel 1966; Zou and Donner 2008, Statist. Med. 27:1693-1702.",
    traps: [
      "Medians over the promoted alone can hide a gap of a year.",
      "Dates must all be of the 1900 system; text dates are refused.",
      "A promotion after the as-of date has not happened yet.",
    ],
  },
  {
    name: "LOGRANK",
    title: "Log-rank test",
    answersIn: "How probable are waits that differ this much if all groups waited alike?",
    useWhen: "You compare whole waiting times, not only medians.",
    notWhen: "You want to know how large the difference is: TIME.GAP or PROMOTION.RATIO.",
    arguments: [
      needed("durations", "A column of waiting times, 0 or more, in one unit such as days."),
      needed(
        "events",
        "A column of TRUE or FALSE: whether the wait ended in the event; FALSE is still waiting when last seen.",
      ),
      needed("groups", "A column of group labels, one row a person."),
      optional(
        "strata",
        "A column such as department: people are compared only within each; all together if left out.",
      ),
    ],
    companions: ["LOGRANK.STATS"],
    example: { formula: '=COALITION.LOGRANK({1;2;3;4}, {1;1;1;1}, {"A";"A";"B";"B"})', answer: 0.0896 },
    method:
      "Observed less expected events at each time, within strata if given; χ² with one degree of freedom less than groups.",
    source: "Mantel 1966, Cancer Chemother. Rep. 50:163-170; as R's survdiff.",
    traps: ["Where curves cross, the test may miss a difference.", "Up to 50 groups."],
  },
  {
    name: "PROMOTION.RATIO",
    title: "Ratio of promotion rates over time",
    answersIn: "How often is one group promoted per day of waiting, as a share of another?",
    useWhen: "People joined at different times, so that plain rates compare unequal waits.",
    notWhen: "You want days: TIME.GAP.",
    arguments: [
      needed("starts", "A column of dates: when each person started."),
      needed("promotions", "A column of dates: when each person was promoted; blank is not promoted."),
      needed("exits", "A column of dates: when each person left; blank is still here."),
      needed("asOf", "The date up to which the columns tell what happened."),
      needed("groups", "A column of group labels, one row a person."),
      needed("focal", "The label of the group you ask about."),
      needed("reference", "The label of the group it is compared with."),
    ],
    companions: ["PROMOTION.RATIO.STATS"],
    example: {
      formula: '=COALITION.PROMOTION.RATIO({0;0;0;0}, {10;20;4;6}, {30;30;30;30}, 30, {"W";"W";"M";"M"}, "W", "M")',
      answer: 0.3333,
    },
    method: "Promotions ÷ days until promotion, exit or the as-of date; exact interval and p given all promotions.",
    source: "Lehmann and Romano, Testing Statistical Hypotheses, 4.5; as R's poisson.test.",
    traps: [
      "It takes the chance of promotion to be the same at every length of waiting.",
      "A reference group without a promotion is #DIV/0!.",
    ],
  },
];
