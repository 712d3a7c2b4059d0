import type { ColumnInput, Question } from "../../core/statistics";
import { isNotDisclosed, groupKey } from "../../core/statistics";
import type { WorkbookColumn, WorkbookTable } from "./workbook-tables";

/** What somebody picked and typed for a question. */
export interface Choices {
  /** Name of the table; "" where the question needs none or none is picked. */
  readonly table: string;
  /** By name of the input: a column's header, a group's label, typed text, one of the words; "" where nothing is picked. */
  readonly given: Readonly<Record<string, string>>;
  /** For counts: which rows are meant, by column header; "" where nothing is picked. */
  readonly narrowed: Readonly<Record<string, string>>;
}

/** Where a question begins: the table whose headers fit best, its usual columns, today's date. */
export function firstChoices(question: Question, tables: readonly WorkbookTable[], today: string): Choices {
  const columns = question.inputs.filter((input): input is ColumnInput => input.kind === "column");
  const best = columns.length === 0 ? undefined : bestTable(columns, tables);
  return choicesFor(question, best, today);
}

/** The choices after another table was picked: its usual columns, and what was typed is kept. */
export function choicesFor(
  question: Question,
  table: WorkbookTable | undefined,
  today: string,
  before: Readonly<Record<string, string>> = {},
): Choices {
  const given = Object.fromEntries(
    question.inputs.map((input) => {
      if (input.kind === "column") return [input.name, usualColumn(input, table)?.name ?? ""];
      if (input.kind === "label") return [input.name, ""];
      if (input.kind === "choice") return [input.name, before[input.name] ?? input.choices[0] ?? ""];
      const initial = input.initial === "today" ? today : String(input.initial ?? "");
      return [input.name, before[input.name] ?? initial];
    }),
  );
  return { table: table?.name ?? "", given, narrowed: {} };
}

/** The table with the most usual headers of the columns that are needed; undefined where none has any. */
function bestTable(columns: readonly ColumnInput[], tables: readonly WorkbookTable[]): WorkbookTable | undefined {
  const fits = (table: WorkbookTable) =>
    columns.filter((input) => usualColumn(input, table) !== undefined).length +
    // Of two tables alike the filled one.
    (table.columns.some(({ cells }) => cells.some((cell) => cell !== null && cell !== "")) ? 0.5 : 0);
  const ranked = [...tables].sort((a, b) => fits(b) - fits(a));
  return ranked[0] !== undefined && fits(ranked[0]) >= 1 ? ranked[0] : ranked.length === 1 ? ranked[0] : undefined;
}

function usualColumn({ headers }: ColumnInput, table: WorkbookTable | undefined): WorkbookColumn | undefined {
  for (const header of headers) {
    const found = table?.columns.find(({ name }) => name.trim().toLowerCase() === header);
    if (found) return found;
  }
  return undefined;
}

/** Most labels that are offered: beyond, a column holds names or numbers rather than groups. */
const mostLabels = 200;

/** The labels of groups that stand in a column, each once as first written, in order; those who did not say are none. */
export function labelsIn(column: WorkbookColumn | undefined): readonly string[] {
  const labels = new Map<string, string>();
  for (const cell of column?.cells ?? []) {
    const text = cell === null ? "" : String(cell).trim();
    const key = groupKey(text);
    if (key !== "" && !isNotDisclosed(key) && !labels.has(key)) labels.set(key, text);
    if (labels.size > mostLabels) return [];
  }
  return [...labels.values()].sort((a, b) => a.localeCompare(b, "en"));
}

/**
 * The columns by which rows of counts must be told apart before a group names one row, with what can be picked.
 *
 * Those of text in which something stands more than once and not the same everywhere: an ID of each row tells nothing apart. A pick
 * narrows what the later columns offer, and one that then holds a single text needs no asking: an outcome has one decision point.
 */
export function narrowingColumns(
  table: WorkbookTable,
  { given, narrowed }: Pick<Choices, "given" | "narrowed">,
): readonly { readonly name: string; readonly values: readonly string[] }[] {
  const taken = new Set(Object.values(given));
  const group = table.columns.find(({ name }) => name === given["groups"]);
  const rows = (group?.cells ?? []).flatMap((cell, row) => (cell === null || cell === "" ? [] : [row]));
  let left = rows;
  return table.columns.flatMap(({ name, cells }) => {
    if (taken.has(name)) return [];
    const texts = rows.map((row) => cells[row]);
    if (!texts.every((cell): cell is string => typeof cell === "string" && cell !== "")) return [];
    if (new Set(texts).size === texts.length) return [];
    const values = [...new Set(left.map((row) => String(cells[row])))];
    if (values.length < 2) return [];
    const picked = narrowed[name] ?? "";
    if (values.includes(picked)) left = left.filter((row) => cells[row] === picked);
    return [{ name, values: values.sort((a, b) => a.localeCompare(b, "en", { numeric: true })) }];
  });
}
