import { references } from "../../../src/core/criteria/basis/references";
import { choiceColumns } from "../../../src/core/criteria/basis/choice-columns";
import { idTables } from "../../../src/core/criteria/basis/id-tables";
import { rowsOf, triedRows, type CorruptiblePlan } from "../corruptible";
import { typed, type Also, type Corrupting } from "../corruption";

/** IDs, what they point to, and choices: every table and column that the rules' own lists name. */
export const idCorruptions: Corrupting<CorruptiblePlan> = {
  "id-unique": (book) =>
    idTables.flatMap(({ part }, index) => {
      const count = rowsOf(book, part).length;
      const first = idOf(book, part, 0);
      return [
        ...triedRows(book, count, index).map((row) =>
          typed(book, "id-unique", `${part}.${row}.id`, null, { also: withoutId[part] ?? {} }),
        ),
        ...triedRows(book, count, index + 1).flatMap((row) =>
          row === 0 || first === undefined
            ? []
            : [
                typed(book, "id-unique", `${part}.${row}.id`, ` ${first.toLowerCase()}`, {
                  what: "is the first row's",
                  also: { ...withoutId[part], ...doubled[part] },
                }),
              ],
        ),
      ];
    }),
  "references-exist": (book) =>
    references.flatMap(({ part, field, required }, index) =>
      triedRows(book, rowsOf(book, part).length, index).flatMap((row) => {
        const also = pointsNowhere[`${part}.${field}`] ?? {};
        const path = `${part}.${row}.${field}`;
        return [
          typed(book, "references-exist", path, "ZZZ-X-99", { also }),
          ...(required ? [typed(book, "references-exist", path, null, { also })] : []),
        ];
      }),
    ),
  "choice-from-list": (book) =>
    choiceColumns.flatMap(({ part, field }, index) =>
      triedRows(book, rowsOf(book, part).length, index).map((row) =>
        typed(book, "choice-from-list", `${part}.${row}.${field}`, "Of our own", {
          also: otherWord[`${part}.${field}`] ?? {},
        }),
      ),
    ),
};

function idOf(book: CorruptiblePlan, part: string, row: number): string | undefined {
  const entry: unknown = rowsOf(book, part)[row];
  const id: unknown = new Map<string, unknown>(Object.entries(entry ?? {})).get("id");
  return typeof id === "string" ? id : undefined;
}

/** What is said beside it when a row of the table has lost its ID. */
const withoutId: Readonly<Record<string, Also>> = {
  outcomes: { "definition-unchanged": "The dictionary's outcome isn't there any more, and a row without an ID is." },
  commitments: { "references-exist": "Milestones point to the commitment." },
  budget: {
    "references-exist": "Splits, Actuals, Milestones and Moves point to the line.",
    "line-tied-or-screened": "A split line is found in Splits by its ID.",
    "outcome-funded": "A split line is found in Splits by its ID.",
  },
  pilots: {
    "references-exist": "Budget lines and checkpoints point to the pilot.",
  },
  milestones: { "milestone-dependencies-exist": "Other milestones wait on it." },
};

/** What is said beside it when a row has the ID of the table's first row. */
const doubled: Readonly<Record<string, Also>> = {
  budget: { "spend-against-plan": "What is spent on an ID that stands twice can't be held against either line." },
  pilots: {
    "pilot-ask-equals-lines": "The lines of the ID are the first pilot's.",
    "pilot-checkpoints": "The checkpoints of the ID are the first pilot's.",
  },
};

/** What is said beside it when the column names nothing. */
const pointsNowhere: Readonly<Record<string, Also>> = {
  "budget.pilotId": {
    "pilot-ask-equals-lines": "The pilot has lost a line.",
    envelope: "A line that names a pilot is not paid by the envelope, so that much of it seems free.",
  },
  "splits.lineId": {
    "shares-add-up": "The line has lost a share.",
    "line-tied-or-screened": "It may have been the line's only share.",
    "outcome-funded": "It may have been the outcome's only money.",
  },
  "splits.outcomeId": { "outcome-funded": "It may have been the outcome's only money." },
  "actuals.lineId": { "spend-against-plan": "The line has nothing spent on it now." },
  "checkpoints.pilotId": {},
  "evidence.outcomeId": { "numbers-and-narrative": "It was the outcome's only evidence of its kind." },
  "groups.outcomeId": {
    "gap-measurable": "The outcome has lost the counts of a group.",
    "counts-add-up": "The groups don't add to their Total without it.",
    "small-group-recoverable": "The counts stand in another table now.",
    "too-few-to-judge": "An earlier quarter is the latest now.",
  },
  "moves.fromLine": { "spend-against-plan": "The line keeps the money." },
  "moves.toLine": { "spend-against-plan": "The line doesn't get the money." },
};

/** What is said beside it when the choice is a word of no list. */
const otherWord: Readonly<Record<string, Also>> = {
  "commitments.pillar": { "all-three-pillars": "It was the pillar's only commitment." },
  "actuals.quarter": { "spend-against-plan": "The line has nothing spent in the quarter now." },
  "moves.quarter": { "spend-against-plan": "The line keeps the money." },
  "groups.decisionPoint": {
    "gap-measurable": "The outcome has lost the counts of a group.",
    "counts-add-up": "The groups don't add to their Total without it.",
  },
  "groups.group": {
    "gap-measurable": "The outcome has lost the counts of a group.",
    "counts-add-up": "A group without a Total, or a Total with a group too few.",
  },
};
