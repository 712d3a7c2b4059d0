import { inOurWords } from "../our-words";

/** What the function builder says; beside it rather than in the pane's catalogue, to load with its screen. */
export const builderStrings = inOurWords({
  question: "What do you want to know?",
  intro:
    "Pick a question. You choose the columns, see the answer with its range, and get the formula that keeps it up to date.",
  allQuestions: "All questions",
  reading: "Reading the workbook…",
  notRead: "The workbook could not be read",
  readAgain: "Read again",
  changed: "The workbook changed since it was read.",
  noTables:
    "There is no table in this workbook to ask about. Select your list, choose Insert, then Table, and read again. A plan of ours has tables already.",

  table: "Table",
  pickTable: "Choose a table",
  tableOption: (name: string, sheet: string) => (name === sheet ? name : `${name} (${sheet})`),
  pick: "Choose…",
  everybody: "Everybody",
  optional: (label: string) => `${label} (may be left out)`,
  valueHint: "A number, or a cell such as Summary!C4",
  useWhen: "Use it when",
  notWhen: "Look elsewhere when",

  missing: {
    table: "Choose the table that holds it.",
    input: (label: string) => `Still to choose: ${label}.`,
  },
  sameGroup: "Choose two different groups.",
  noSuchSheet: (sheet: string) => `There is no sheet called ${sheet} in this workbook.`,
  notANumber: (label: string, text: string) => `${label}: “${text}” is no number. Type it with a point, such as 0.25.`,
  notADate: (label: string, text: string) => `${label}: “${text}” is no date that can be counted with.`,
  noRow: (label: string, table: string) => `No row of ${table} fits ${label} with these choices.`,
  manyRows: (count: number, label: string, table: string) =>
    `${count} rows of ${table} fit ${label}: they must be told apart by a column, or added up first.`,

  answer: "Answer",
  figures: "The numbers behind it",
  figure: "Number",
  value: "Value",
  byGroup: "By group",
  rateOf: (interval: number) => `Rates with their ${Math.round(interval * 100)} % intervals`,
  shareOf: "Shares with their 95 % intervals",
  gapPlotText: "Each group's value with the range that its numbers allow. The same numbers stand in the table below.",
  asTable: "The same as a table",
  group: "Group",
  estimate: "Value",
  low: "From",
  high: "To",
  status: "Status",
  suppressed: "suppressed",

  formula: "Formula",
  spills: (rows: number, columns: number) => `It fills ${rows} rows and ${columns} columns from the chosen cell on.`,
  withInterval: "With interval and counts",
  write: "Write into the chosen cell",
  writing: "Finding the chosen cell…",
  written: (place: string) => `The formula is in ${place}.`,
  formulaIn: (place: string) => `Formula in ${place}`,
  filled: (place: string, content: string) => `${place} holds ${content}. Replace it?`,
  inTheWay: (place: string) =>
    `${place} is not empty, and the answer needs that room. Choose a cell with free cells below and beside it.`,
  near: (place: string, table: string) =>
    `${place} is in the table ${table} or close to it: a check will take the formula for an entry of the plan. A cell further away, or a sheet of your own, is better. Write it here all the same?`,
  replace: "Replace",
  keep: "Keep it",
  writeHere: "Write here",
  notHere: "Not here",
  notForSmall:
    "No formula is offered here: in a cell it would show what the pane keeps hidden. Ask about a larger group.",
  notWritten: "The formula was not written",
} as const);
