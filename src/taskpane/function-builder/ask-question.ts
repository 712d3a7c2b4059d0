import {
  groupTable,
  hideSmallGroups,
  isRefusal,
  SUPPRESSED,
  statsRows,
  statusFor,
  wilsonInterval,
  groupKey,
  type GroupTally,
  type Question,
  type Sentences,
  type StatsAnswer,
  type TableAnswer,
  type TableCell,
} from "../../core/statistics";
import type { CellInput } from "../../core/workbook/cell-value";
import type { Snapshot } from "../../core/workbook/snapshot";
import { answerSentences } from "./answer-sentences";
import { builderStrings as words } from "./builder-strings";
import { cachedValue, calculate, type Calculated } from "./calculate";
import type { Choices } from "./choices";
import { countsOfGroups } from "./counted-rows";
import { resolveQuestion } from "./resolve-question";
import type { CellContent, WorkbookTable } from "./workbook-tables";

/** A formula that can be written, with what its cell will show and the cells its answer fills. */
export interface OfferedFormula {
  readonly text: string;
  readonly value: CellInput;
  readonly rows: number;
  readonly columns: number;
}

/** What the pane shows for a question with its choices. */
export type Asked =
  | { readonly kind: "missing"; readonly what: string }
  | {
      readonly kind: "answered";
      readonly sentences: Sentences;
      /** The numbers behind a comparison; null for tables and refusals. */
      readonly stats: StatsAnswer | null;
      /** A table of groups for the gap explorer, small ones suppressed; null where there is none. */
      readonly groups: readonly (readonly TableCell[])[] | null;
      /** The formula, and the one that spills interval and counts; null where it would show in a cell what is hidden here. */
      readonly formula: OfferedFormula | null;
      readonly withInterval: OfferedFormula | null;
    };

/** Resolves, calculates and words a question. */
export function askQuestion(
  question: Question,
  choices: Choices,
  tables: readonly WorkbookTable[],
  snapshot: Snapshot,
): Asked {
  const { focal, reference } = choices.given;
  if (focal !== undefined && focal !== "" && reference !== undefined && groupKey(focal) === groupKey(reference))
    return { kind: "missing", what: words.sameGroup };
  const resolved = resolveQuestion(question, choices, tables, snapshot);
  if (resolved.kind === "missing") return resolved;
  const calculated = calculate(question.function, resolved.given);
  const table = tables.find(({ name }) => name === choices.table);
  const counts =
    question.from === "counts" && table !== undefined ? rateTableOfCounts(countsOfGroups(choices, table)) : null;
  const shown =
    question.from === "people"
      ? withoutSmallGroups(calculated)
      : counts !== null && [focal, reference].some((label) => isHiddenIn(counts, label ?? ""))
        ? hidden(calculated)
        : calculated;
  const isHidden = shown !== calculated;
  return {
    kind: "answered",
    sentences: answerSentences(question, shown, choices.given),
    stats: shown.stats === null || isRefusal(shown.stats) ? null : shown.stats,
    groups: counts ?? groupsOf(question, shown),
    formula: isHidden ? null : offer(resolved.formula(question.function), calculated.answer, calculated.table),
    withInterval:
      isHidden || question.withInterval === null
        ? null
        : offer(
            resolved.formula(question.withInterval),
            isRefusal(calculated.stats) ? calculated.stats : "estimate",
            calculated.stats,
          ),
  };
}

/** The same, or with its numbers hidden where a group is too small and the function itself does not hide it. */
function withoutSmallGroups(calculated: Calculated): Calculated {
  if (calculated.stats === null) return calculated;
  return hideSmallGroups(calculated.stats) === calculated.stats ? calculated : hidden(calculated);
}

/** The answer as far as it may be shown; a function that hides it by itself, or refuses, is left to do so. */
function hidden(calculated: Calculated): Calculated {
  if (calculated.answer === SUPPRESSED || calculated.stats === null || isRefusal(calculated.stats)) return calculated;
  return { answer: SUPPRESSED, stats: statsRows({ estimate: SUPPRESSED, status: SUPPRESSED }), table: null };
}

/** Whether a table of groups hides a group's counts. */
function isHiddenIn(table: readonly (readonly TableCell[])[], label: string): boolean {
  return table.some((row) => groupKey(String(row[0])) === groupKey(label) && row.at(-1) === SUPPRESSED);
}

function offer(text: string, answer: Calculated["answer"], spill: TableAnswer | StatsAnswer | null): OfferedFormula {
  const value = cachedValue(answer);
  if (spill === null || isRefusal(spill)) return { text, value, rows: 1, columns: 1 };
  return { text, value, rows: spill.length, columns: spill[0]?.length ?? 1 };
}

function groupsOf(question: Question, { table: answer }: Calculated): readonly (readonly TableCell[])[] | null {
  return answer === null || isRefusal(answer) || question.function === "SIMPSON.STATS" ? null : answer;
}

/** RATE.TABLE of counts instead of people; a row that says suppressed stays so, one that holds no counts is left out. */
function rateTableOfCounts(
  rows: readonly { readonly group: string; readonly hits: CellContent; readonly n: CellContent }[],
): readonly (readonly TableCell[])[] {
  const isWord = (cell: CellContent) => typeof cell === "string" && cell.trim().toLowerCase() === SUPPRESSED;
  const hidden = rows.filter(({ hits, n }) => isWord(hits) || isWord(n));
  const groups = rows.flatMap(({ group, hits, n }): GroupTally[] =>
    typeof hits === "number" && typeof n === "number" && Number.isInteger(hits) && hits >= 0 && n >= hits && n > 0
      ? [{ group, hits, n }]
      : [],
  );
  const table = groupTable(
    { groups, notDisclosed: 0, leftOut: rows.length - groups.length - hidden.length },
    5,
    ["rate", "low", "high"],
    ({ hits, n }) => {
      const { low, high } = wilsonInterval(hits, n, 0.95);
      return [hits / n, low, high, statusFor([n])];
    },
  );
  const suppressedRow = ({ group }: { readonly group: string }): TableCell[] => [
    group,
    ...(table[0] ?? []).slice(1).map(() => SUPPRESSED),
  ];
  return [...table.slice(0, 1), ...hidden.map(suppressedRow), ...table.slice(1)];
}
