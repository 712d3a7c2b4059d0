import { ownCheckKinds } from "../domain/own-check";
import { bookContext } from "./book/book-context";
import { charterCells, charterLabels } from "./book/charter";
import { portfolioPage, portfolioWidths } from "./book/portfolio";
import { bookTables } from "./book/tables";
import { lists } from "./lists";
import { hiddenSheets } from "./pieces/hidden-sheets";
import type { SheetSpec, Template } from "./template";

const open = { visibility: "visible", protected: false } as const;

const sheets: readonly SheetSpec[] = [
  {
    name: "Charter",
    role: "guide",
    ...open,
    title: "Coalition book",
    hint: "Start here: how the coalition decides, and how to work with this book.",
    widths: [26, 60],
  },
  {
    name: "Departments",
    role: "input",
    ...open,
    title: "Departments",
    hint: "Who hands in a plan, with its envelope.",
  },
  {
    name: "Members",
    role: "input",
    ...open,
    title: "Members",
    hint: "Who is at the table, for which function, and whose voice counts.",
  },
  {
    name: "Dictionary",
    role: "input",
    ...open,
    title: "Dictionary and Objectives",
    hint: "The master copy of the outcomes. Objectives, on the right, are what pilots serve.",
  },
  {
    name: "Criteria",
    role: "input",
    ...open,
    title: "Criteria: the pack",
    hint: "What is checked, how strictly, and why. Scoring, Vocabulary and OwnChecks stand on the right.",
  },
  {
    name: "Granted",
    role: "input",
    ...open,
    title: "Granted",
    hint: "Waivers in force. A request in a plan is not one.",
  },
  {
    name: "Submissions",
    role: "result",
    ...open,
    title: "Submissions",
    hint: "What was handed in. A review rewrites this sheet.",
  },
  {
    name: "Findings",
    role: "result",
    ...open,
    title: "Findings",
    hint: "What was found in it. A review rewrites this sheet.",
  },
  {
    name: "Notes",
    role: "input",
    ...open,
    title: "Notes",
    hint: "What reviewers wrote down, by item. It stays in this book: no report shows it, and a review keeps it.",
  },
  {
    name: "Portfolio",
    role: "result",
    visibility: "visible",
    protected: true,
    title: "Portfolio",
    hint: "All departments together, from the last review. In the round's currency.",
    widths: portfolioWidths,
  },
  {
    name: "Forums",
    role: "input",
    ...open,
    title: "Forums",
    hint: "The meetings that decide, and how many pilots each can take.",
  },
  {
    name: "Decisions",
    role: "input",
    ...open,
    title: "Decisions",
    hint: "What forums decided: on what evidence, at what cost to whom, and who dissented.",
  },
  {
    name: "Rollup",
    role: "hidden",
    visibility: "hidden",
    protected: true,
    title: "Rollup",
    hint: "What Portfolio is computed from. A review rewrites this sheet.",
  },
  ...hiddenSheets,
];

/** The coalition book: the record of a round, from its charter to its decisions. */
export const coalitionBook: Template = {
  id: "coalition-book",
  title: "Coalition book",
  scope: "coalition",
  purpose:
    "The coalition's record: charter, members, dictionary, criteria, waivers, submissions, portfolio and decisions.",
  spec: (round) => {
    const portfolio = portfolioPage(round);
    return {
      id: "coalition-book",
      title: "Coalition book",
      version: "1.0",
      sheets: sheets.map((sheet) =>
        sheet.name === "Portfolio" ? { ...sheet, rowHeights: portfolio.rowHeights } : sheet,
      ),
      tables: bookTables,
      idCode: "",
      namedCells: [],
      contentCells: charterCells,
      lists: [
        lists.decisionPoints,
        lists.groupLabels,
        lists.planQuarters,
        lists.quarterStarts,
        lists.quarterEnds,
        lists.fundAvailable,
        lists.pillars,
        lists.metrics,
        lists.units,
        lists.directions,
        lists.yesNo,
        lists.severities,
        { name: "OwnCheckKinds", header: "Kind of own check", values: () => ownCheckKinds },
        lists.decisionRules,
        lists.submissionStatuses,
        lists.findingStatuses,
      ],
      computedCells: portfolio.cells,
      labels: [...charterLabels, ...portfolio.labels],
      attention: portfolio.attention,
      charts: portfolio.charts,
    };
  },
  context: ({ round, book, asOf }) => bookContext(round, book, asOf),
};
