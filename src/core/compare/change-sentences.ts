import { formatNumber } from "../domain/format";
import type { CellContent, Change, RowChange } from "./change";
import { suppressed } from "./hidden-counts";
import { showChange, showContent } from "./show-content";

/** What changed in one table, a sentence each. */
export interface ChangeGroup {
  readonly table: string;
  readonly sentences: readonly string[];
}

/** Tables that hold money come first: that is what a reader of two versions looks for. */
const moneyTables: readonly string[] = ["budget", "splits", "moves", "actuals", "pilots"];

/**
 * Changes in sentences, table by table; tables with money first, and in each what changes money first.
 *
 * @example changeSentences([{ kind: "changed", part: "budget", table: "Budget", item: "SAL-BL-014", column: "Q3", valueKind: "money", before: 12000, after: 15000 }]) // => [{ table: "Budget", sentences: ["SAL-BL-014 Q3: 12,000 → 15,000"] }]
 */
export function changeSentences(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of inOrder(changes)) {
    const group = groups.get(change.table);
    if (group) group.push(change);
    else groups.set(change.table, [change]);
  }
  return [...groups].map(([table, own]) => ({ table, sentences: own.map(changeSentence) }));
}

/** Parts that are cells and no table: what stands there needs no row's name. */
const cellParts: ReadonlySet<string> = new Set(["start", "charter", "fund"]);

/** One change in a sentence; the table is said by the heading it stands under. */
export function changeSentence(change: Change): string {
  if (change.kind !== "changed") return rowSentence(change);
  const { item, column, before, after, valueKind, part } = change;
  const name = `${item ?? (cellParts.has(part) ? "" : "A row without an ID,")} ${column}`.trim();
  return isSuppressed(before) && isSuppressed(after)
    ? `${name}: changed; the counts are suppressed, because the group or one beside it is small`
    : `${name}: ${showChange(before, after, valueKind)}`;
}

function rowSentence({ kind, item, cells }: RowChange): string {
  const named = new Set(item?.split(", ") ?? []);
  const described = cells.filter(({ value }) => !named.has(String(value)));
  const money = described.filter((cell) => cell.kind === "money");
  const sum = money.reduce((total, { value }) => total + (typeof value === "number" ? value : 0), 0);
  // A line's amounts are in its own currency, which stands in a cell beside them.
  const currency = money.length > 1 ? cells.find(({ column }) => column === "Currency")?.value : undefined;
  const total = `${typeof currency === "string" ? `${currency} ` : ""}${formatNumber(sum, 2)} in all`;
  const words = described.filter((cell) => cell.kind !== "money");
  // Where an ID names the row, its first words and its share say enough; a row without one is what is in it.
  const [first] = words.filter((cell) => cell.kind === "text");
  const told = item === null ? words : words.filter((cell) => cell === first || cell.kind === "share");
  const [only] = money;
  const parts = [
    ...told.map((cell) => showContent(cell.value, cell.kind)),
    ...(only === undefined ? [] : [money.length === 1 ? `${only.column} ${formatNumber(sum, 2)}` : total]),
  ];
  return `${item ?? "A row without an ID"} was ${kind}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`;
}

function isSuppressed(value: CellContent): boolean {
  return value === suppressed;
}

function inOrder(changes: readonly Change[]): Change[] {
  const tables = [...new Set(changes.map(({ part }) => part))];
  const rank = (change: Change) => {
    const money = moneyTables.indexOf(change.part);
    return [
      money < 0 ? moneyTables.length + tables.indexOf(change.part) : money,
      changesMoney(change) ? 0 : 1,
    ] as const;
  };
  return changes
    .map((change) => ({ change, rank: rank(change) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ change }) => change);
}

function changesMoney(change: Change): boolean {
  if (change.kind === "changed") return change.valueKind === "money" || change.valueKind === "share";
  return change.cells.some(({ kind }) => kind === "money" || kind === "share");
}
