import type { HelpEntry } from "./help-entry";

/** A way in which data go wrong, the arguments that it concerns, and what the functions answer. */
interface BadInput {
  readonly concerns: (argument: string, entry: Pick<HelpEntry, "arguments">) => boolean;
  readonly answer: string;
}

// Patterns rather than lists of words: nothing runs when the file is loaded, so that the functions' bundle, which shows no help, can leave
// it out.
const COLUMN =
  /^(groups|flags|eligible|strata|units|stages|pay|bonus|values|hours|mentored|promoted|assigned|scores|spend|amounts|markers|attainment|benefit|population|dates|starts|ends|promotions|exits|durations|events)$/;
const FLAG = /^(flags|eligible|mentored|promoted|assigned|events)$/;
const DATE = /^(dates|starts|ends|promotions|exits)$/;
const DAY = /^(start|asOf|due|from|to)$/;
const NUMBER =
  /^(pay|bonus|values|hours|scores|spend|amounts|markers|attainment|benefit|population|durations|baseline|top)$/;
const NOT_BELOW_ZERO = /^(pay|bonus|hours|spend|amounts|benefit|population|durations)$/;
const COUNT = /^(hits|n|referenceHits|referenceN|count|total|counts)$/;
const FRACTION = /^(benchmark|before|after|margin|attainment|baseRate)$/;

const ANSWERS: readonly BadInput[] = [
  {
    concerns: (argument, entry) =>
      COLUMN.test(argument) && entry.arguments.filter(({ name }) => COLUMN.test(name)).length > 1,
    answer: "Columns of unequal length: #VALUE!, with the lengths.",
  },
  {
    concerns: (argument) => COLUMN.test(argument) || /^(columns|controls)$/.test(argument),
    answer: "Columns that are blank throughout: #N/A.",
  },
  {
    concerns: (argument) => argument === "focal" || argument === "reference",
    answer: "A label that no row has: #VALUE!, which names the labels there are.",
  },
  {
    concerns: (argument) => argument === "reference",
    answer: "One group only, or one label for both: #VALUE!.",
  },
  {
    concerns: (argument) => COUNT.test(argument),
    answer: "Counts below 0 or not whole, and hits above n: #VALUE!.",
  },
  {
    concerns: (argument) => NUMBER.test(argument) || COUNT.test(argument) || DATE.test(argument),
    answer: 'Text that looks like a number ("52,000", "12%"): #VALUE!, in a column with the count and the first row.',
  },
  {
    concerns: (argument) => NOT_BELOW_ZERO.test(argument),
    answer: "A number below 0 where there can be none: #VALUE!, with its row.",
  },
  {
    concerns: (argument) => FLAG.test(argument),
    answer: "A flag that is none of TRUE, FALSE, 1, 0, yes and no: #VALUE!, with the count and the first row.",
  },
  {
    concerns: (argument) => DATE.test(argument) || DAY.test(argument),
    answer: "A date as text: #VALUE!. 03/04/2027 is 3 April to some and 4 March to others.",
  },
  {
    concerns: (argument) => DATE.test(argument),
    answer:
      "Dates out of a workbook that counts from 1904 lie four years early. They are refused where one then lies before its start, and " +
      "cannot be told from real ones elsewhere: DATA.AUDIT points at mixed columns.",
  },
  {
    concerns: (argument) => FRACTION.test(argument),
    answer: "Percent where a fraction belongs (5.7 for 0.057): #VALUE!.",
  },
];

/**
 * What a function answers to bad input, for its help page: one sentence a way in which data go wrong.
 *
 * Worked out from the arguments rather than written on fifty pages, since arguments of one name are read by one reader; tests call
 * every function with each of these.
 *
 * @param entry the help without it
 * @example badInput({ arguments: [{ name: "groups" }, { name: "focal" }] }).length // => 2
 */
export function badInput(entry: Pick<HelpEntry, "arguments">): string[] {
  return ANSWERS.filter(({ concerns }) => entry.arguments.some(({ name }) => concerns(name, entry))).map(
    ({ answer }) => answer,
  );
}
