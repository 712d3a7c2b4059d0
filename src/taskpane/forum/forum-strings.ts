import { formatDate } from "../../core/domain/format";
import type { ForumRowHere } from "../../core/forum/forums-of";
import { plural } from "../round-editor/plural";
import { inOurWords } from "../our-words";

/** What the forum's screen says around the agenda, whose own words come from the core; it loads with the screen. */
export const forumStrings = inOurWords({
  which: "Which forum",
  forum: ({ name, date }: ForumRowHere) => `${name}, ${formatDate(date)}`,
  noForums: "The book has no forum with a name and a date yet. Add one to the sheet Forums.",
  fund: "The pilot fund",
  fundAbout:
    "Scores and awards stand in the fund's workbook. Choose its file to see which pilots fit; nothing in it is changed.",
  chooseFund: "Choose the fund's file…",
  otherFund: "Choose another file…",
  fundLabel: "File of the pilot fund",
  fundRead: (name: string) => `${name} counts.`,
  forgetFund: "Leave it out",
  reading: (name: string) => `Reading ${name}…`,
  tooLarge: (name: string) => `${name} is larger than 50 MB, which no pilot fund is.`,
  otherRound: (name: string, round: string, own: string) => `${name} is the fund of ${round}; this book is of ${own}.`,
  notRead: (name: string) => `${name} could not be read`,
  packNotReadable: (count: number) =>
    `The sheet Criteria has ${plural(count, "slip", "slips")}, so weights and limits are those of the round's own pack. A check says where.`,

  unproven:
    "The set of pilots below was found by a short search, and a better one may exist; the agenda says how much better at most. A longer search takes some seconds, in which this pane does not answer.",
  searchLonger: "Search longer",
  write: (count: number) => (count === 1 ? "Write the question to the book" : `Write ${count} questions to the book`),
  nothingToWrite: "The book holds all of these questions.",
  writeAbout: "Each becomes a row of Decisions with forum and day; what is decided you fill in there.",
  written: (count: number) => plural(count, "question for the forum", "questions for the forum"),
  copy: "Copy as text",
  copied: "Copied.",
  notCopied: "Excel does not allow copying from here. Save the agenda instead.",
  saveMarkdown: "Save as Markdown",
  saveHtml: "Save to print",
  saved: (file: string) => `Saved as ${file}.`,
  file: (forum: string, ending: string) =>
    `agenda-${
      forum
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, "") || "forum"
    }.${ending}`,
} as const);
