/**
 * What each function answers in one sentence, with the unit: the words that Excel shows while somebody types, and the help pages beside the
 * name. The functions' docstrings carry the same, because the metadata generator reads nothing else; a test holds the two equal.
 */
export const SUMMARIES: Readonly<Record<string, string>> = {
  RATE: "The share of a group that had an outcome, such as being promoted, as a fraction from 0 to 1.",
  "RATE.STATS":
    "The share of a group that had an outcome, with the range it may lie in (its interval) and the counts behind it.",
  "RATE.TABLE": "Each group's rate in a list of people, as a fraction with its interval; small groups are suppressed.",
  "GAP.RATE": "The gap between two groups' rates, as a fraction: 0.03 is 3 points ahead, -0.03 is 3 points behind.",
  "GAP.RATE.STATS": "The gap between two groups' rates, with its interval and the counts behind it.",
  "GAP.RATE.BY":
    "The gap between two groups' rates, counted from a list of people, as a fraction: -0.03 is 3 points behind.",
  "IMPACT.RATIO": "One group's rate divided by another's: 1 is equal, 0.8 is four fifths.",
  "IMPACT.RATIO.STATS":
    "One group's rate divided by another's, with its interval, the four-fifths rule, and what one decision would change.",
  "IMPACT.TABLE":
    "Each group's rate divided by the highest one, with the four-fifths rule; small groups are suppressed.",
  FISHER:
    "How probable a gap at least this big is if both groups had the same chance (p, from 0 to 1; Fisher's exact test).",
  "FISHER.STATS":
    "How probable a gap at least this big is by chance alone, in either direction and in each, with the counts behind it.",
  ZTEST: "The gap between two groups' rates in standard deviations, as lawyers and auditors ask for it.",
  "ZTEST.STATS":
    "The gap between two groups' rates in standard deviations, with how probable it is by chance and the counts behind it.",
  "REP.SHARE": "A group's share of the people whose group is known, as a fraction from 0 to 1.",
  "REP.TABLE":
    "Each group's share of the people whose group is known, as a fraction with its interval; small groups are suppressed.",
  "REP.INDEX": "A group's share divided by the share expected: 1 is as expected, 0.8 is a fifth short.",
  "REP.INDEX.STATS":
    "A group's share against the share expected: how many people are missing, and how probable that is by chance.",
  "REP.PIPELINE":
    "A group's share at each decision point and its change from the one before, as fractions; small counts are suppressed.",
  DIVERSITY:
    "How evenly people are spread over groups, as one index: Blau's, if none is named, which is 0 where all are in one group.",
  "DIVERSITY.STATS":
    "How evenly people are spread over groups, by every index in use, with how many people that rests on.",
  SEGREGATION: "The share of one group that would have to change units for two groups to be spread alike, from 0 to 1.",
  CMH: "The odds of an outcome in one group divided by those in another, comparing only within departments or levels; 1 is equal.",
  "CMH.STATS":
    "The odds of two groups compared only within departments or levels, with interval, test and the counts behind it.",
  "SIMPSON.STATS":
    "The overall gap between two groups' rates beside the gap within departments or levels, and whether the two point different ways.",
  HOMOGENEITY:
    "How probable gaps that differ this much between departments or levels are if all were alike (p, from 0 to 1).",
  "HOMOGENEITY.STATS":
    "Whether departments or levels agree on the gap between two groups: the test, with the counts behind it.",
  "DETECTABLE.GAP":
    "The smallest gap between two rates that this many people could show, as a fraction: 0.05 is 5 points.",
  "DETECTABLE.GAP.STATS": "The smallest gap between two rates that this many people could show, upwards and downwards.",
  "ACCESS.GAP":
    "The gap in how often two groups' people got something, among those who could have had it, as a fraction.",
  "ACCESS.GAP.STATS":
    "The gap in how often two groups' people got something they could have had, with its interval and the counts behind it.",
  RETENTION: "Of the people here on one day, the share still here on a later one, as a fraction from 0 to 1.",
  "RETENTION.STATS":
    "Of the people here on one day, the share still here on a later one, with its interval and the counts behind it.",
  "RETENTION.GAP": "The gap between two groups' shares of people who stayed, as a fraction: -0.03 is 3 points behind.",
  "RETENTION.GAP.STATS":
    "The gap between two groups' shares of people who stayed, with its interval and the counts behind it.",
  "TIME.MEDIAN":
    "The time by which half have had the event, such as promotion, in the durations' unit; who still waits counts as waiting.",
  "TIME.MEDIAN.STATS":
    "The time by which half have had the event, with its interval, and an average that exists where half have not yet.",
  "TIME.GAP":
    "How many days longer half of one group waits for promotion than half of another; people still waiting count as waiting.",
  "TIME.GAP.STATS":
    "The gap in days until half are promoted, with interval and test, beside the misleading one of the promoted alone.",
  LOGRANK: "How probable waits that differ this much are if all groups waited alike (p, from 0 to 1).",
  "LOGRANK.STATS":
    "Whether groups wait alike: the test, with each group's events, such as promotions, and how many there would be if all waited alike.",
  "PROMOTION.RATIO":
    "One group's promotions per day of waiting divided by another's: 1 is equal, 0.8 is a fifth less often.",
  "PROMOTION.RATIO.STATS":
    "One group's promotions per day of waiting divided by another's, with its interval and what is behind it.",
  "PAY.GAP":
    "What one group earns less than another, as a fraction of the other's pay: 0.12 is 12 % less, below 0 is more.",
  "PAY.GAP.STATS":
    "What one group earns less than another, by mean and by median, with its interval and the counts behind it.",
  "PAY.QUARTILES":
    "A group's share of each quarter of the workforce from the lowest paid up, as fractions; small counts are suppressed.",
  "PAY.BONUS": "What one group's average bonus is less than another's, as a fraction, among those who got one.",
  "PAY.BONUS.STATS": "Who got a bonus in two groups, and the gap in mean and in median bonus among those who did.",
  "PAY.GAP.ADJUSTED":
    "What one group earns less than people of another who are alike in the controls, as a fraction: 0.05 is 5 % less.",
  "PAY.GAP.ADJUSTED.STATS":
    "The pay gap between people who are alike in the controls, with its interval, beside the gap of all.",
  "PAY.OAXACA.STATS":
    "How much of a pay difference goes with the controls, such as level or years, and how much does not.",
  "PAY.INEQUALITY.STATS": "How unequal pay is, from 0 (all alike) to 1, and how much of that lies between groups.",
  SMD: "How far apart two groups' averages are, in standard deviations: 0.2 is small, 0.8 is large.",
  PROGRESS: "The share of the way from baseline to target that is covered: 1 is there, below 0 is going backwards.",
  "PROGRESS.STATS":
    "The share of the way from baseline to target that is covered, and what remains in the measure's own unit.",
  PACE: "The way covered divided by the time gone: 1 is on schedule, 0.5 is half as fast as planned.",
  "PACE.STATS": "The way covered against the time gone, and where the measure should stand today.",
  "BUDGET.TIED": "The share of money that is tied to an outcome (marker 1 or 2), as a fraction from 0 to 1.",
  "BUDGET.TIED.STATS":
    "The share of money that is tied to an outcome, with the money behind it by marker, in full and weighted.",
  "COST.PER.POINT": "The money spent for each percentage point by which a gap shrank, in the currency of the spend.",
  "COST.PER.POINT.STATS":
    "The money spent for each percentage point by which a gap shrank, with how many points that were.",
  SUPPRESS: "The counts, with those hidden that would expose a small group, directly or by subtraction.",
  "MENTOR.COVERAGE": "The share of a group, or of everybody, that has a mentor, as a fraction from 0 to 1.",
  "MENTOR.COVERAGE.STATS":
    "The share of a group, or of everybody, that has a mentor, with its interval and the counts behind it.",
  "MENTOR.HOURS": "Hours of mentoring for each person of a group, or of everybody, on average.",
  "MENTOR.HOURS.STATS": "Hours of mentoring for each person on average, with the interval and all hours together.",
  "MENTOR.LIFT":
    "How much more often people with a mentor are promoted, as a fraction: 0.05 is 5 points. Not a proof that mentoring works.",
  "MENTOR.LIFT.STATS":
    "How much more often people with a mentor are promoted, with interval and counts. Not a proof that mentoring works.",
  "MENTOR.SATISFACTION": "The share of those who answered that is satisfied, as a fraction from 0 to 1.",
  "MENTOR.SATISFACTION.STATS":
    "The share of those who answered that is satisfied, with its interval and how many of those asked answered.",
  "SUPPLIER.SHARE":
    "The share of spend that goes to suppliers of a kind, as a fraction of the spend where that is known.",
  "SUPPLIER.SHARE.STATS":
    "The share of spend that goes to suppliers of a kind: of known and of all spend, and whether it hangs on few of them.",
  "BUDGET.COVERAGE": "The share of money that stands behind aims attained, as a fraction from 0 to 1.",
  "BENEFIT.INCIDENCE":
    "Each group's share of a benefit divided by its share of the people: 1 is in proportion; small groups are suppressed.",
  "FORECAST.TARGET": "Where the measure will stand on the due date if it goes on in a straight line.",
  "FORECAST.TARGET.STATS":
    "Where the measure will stand on the due date, the range it may lie in, and when it meets the target.",
  "PILOT.VERDICT":
    "Whether a pilot did what was agreed on beforehand: met, not met, or inconclusive (cannot be told yet).",
  "PILOT.VERDICT.STATS":
    "Whether a pilot did what was agreed on, with the difference, its interval and the counts behind it.",
  "K.ANONYMITY":
    "The smallest number of people who are alike in all these columns: 1 means that somebody can be recognised.",
  "K.ANONYMITY.STATS":
    "The smallest number of people who are alike in all these columns, and how many rows are in sets too small to be safe.",
  "DATA.AUDIT": "What each column of a range holds, and what would make a sum wrong without a word.",
};
