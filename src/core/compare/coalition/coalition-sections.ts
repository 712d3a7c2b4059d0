import { formatList, formatMoney, formatNumber } from "../../domain/format";
import { comparisonLines, moneySentence, noise } from "../comparison-lines";
import type { ComparisonSection } from "../comparison-document";
import type { AskedAndAvailable, AsksMoved } from "./asks-moved";
import type { CoalitionMoney } from "./coalition-money";
import type { CoalitionComparison } from "./compare-coalitions";
import type { DepartmentChange } from "./department-change";
import type { FindingsMoved, MovedFinding } from "./findings-moved";
import { pilotSentence } from "./pilots-moved";

/** Departments that are named in one sentence; of the others their number, since most are there for nothing having happened. */
const mostNamed = 40;

/** Findings of one department that are listed each; the JSON has all. */
const mostFindings = 20;

/** Which departments came, went, changed and stayed. */
export function departmentsSection({ departments, money }: CoalitionComparison): ComparisonSection {
  const of = (status: DepartmentChange["status"]) => departments.filter((department) => department.status === status);
  const line = (what: string, names: readonly string[]) => {
    const rest = names.length - mostNamed;
    const named = rest > 1 ? [...names.slice(0, mostNamed), `${formatNumber(rest)} more`] : names;
    return names.length === 0 ? [] : [`${what}: ${formatList(named)}`];
  };
  const planned = (what: string, list: readonly DepartmentChange[]) =>
    list.map((department) => {
      const { planned: amount = 0 } = department.after ?? department.before ?? {};
      const sum = money === null ? formatNumber(amount, 2) : formatMoney(amount, money.currency);
      const why = department.isInBothRounds
        ? ""
        : `; the ${department.after ? "first" : "second"} round doesn't have it`;
      return `${what}: ${titleOf(department)}, with ${sum} planned${why}`;
    });
  return section("Departments", [
    ...planned("Added", of("added")),
    ...planned("Gone", of("gone")),
    ...line(
      "Changed",
      of("changed").map((department) => `${titleOf(department)} (${changesIn(department)})`),
    ),
    ...line("Unchanged", of("unchanged").map(titleOf)),
    ...line("Unchanged in what could be compared, see below", of("unchanged in part").map(titleOf)),
    ...line("In neither", of("missing").map(titleOf)),
    ...of("not compared").map((department) => `Not compared: ${titleOf(department)}. ${department.problem ?? ""}`),
  ]);
}

/** Sums over all departments that moved; the total stands there even if it did not. */
export function moneySection(money: CoalitionMoney, shared: string): ComparisonSection {
  const { currency, total, inBoth, quarters, departments, pillars, outcomes } = money;
  const all = moneySentence(total, currency);
  const moved = [...quarters, ...departments, ...pillars, ...outcomes].flatMap((sum) => moneySentence(sum, currency));
  const both =
    inBoth === undefined
      ? []
      : or(moneySentence(inBoth, currency), `${inBoth.label}: ${formatMoney(inBoth.after ?? 0, currency)}, as before`);
  return section(`Planned money, ${shared}`, [
    ...or(all, `${total.label}: ${formatMoney(total.after ?? 0, currency)}, as before`),
    ...both,
    ...moved,
    ...(money.ratesDiffer && moved.length > 0
      ? ["The two rounds convert by different rates, so part of this moved though no line was changed"]
      : []),
  ]);
}

/** What pilots ask for against what the fund has: in all, and in the quarters in which either moved or more is asked than there is. */
export function asksSection({ before, after, quarters }: AsksMoved, currency: string): ComparisonSection {
  const money = (amount: number) => formatMoney(amount, currency);
  const words = ({ asked, available }: AskedAndAvailable) =>
    available === undefined
      ? `${money(asked)} asked, no fund`
      : `${money(asked)} asked of ${money(available)}${asked > available + 0.5 ? `, ${money(asked - available)} too much` : ""}`;
  return section("Asks against the fund", [
    isSame(before, after) ? `In all: ${words(after)}, as before` : `In all: ${words(before)} → ${words(after)}`,
    ...quarters.flatMap(({ quarter, before: was, after: is }) => {
      if (was === undefined || is === undefined) return [];
      const isOver = is.available !== undefined && is.asked > is.available + 0.5;
      if (isSame(was, is)) return isOver ? [`${quarter}: ${words(is)}, as before`] : [];
      return [`${quarter}: ${words(was)} → ${words(is)}`];
    }),
  ]);
}

/** Which commitments have other targets, by what became of them. */
export function targetsSection(departments: readonly DepartmentChange[]): ComparisonSection {
  const all = departments.flatMap(({ targets }) => targets);
  const kinds = [
    ["raised", "Raised"],
    ["lowered", "Lowered"],
    ["moved", "Moved, whether up or down can't be told"],
    ["set", "Set where there was none"],
    ["dropped", "Dropped"],
  ] as const;
  return section(
    "Targets",
    kinds.flatMap(([kind, title]) => {
      const quarters = new Map<string, string[]>();
      for (const target of all)
        if (target.kind === kind)
          quarters.set(target.commitment, [...(quarters.get(target.commitment) ?? []), target.quarter]);
      const list = [...quarters].map(([commitment, labels]) => `${commitment} (${labels.join(", ")})`);
      return list.length === 0 ? [] : [`${title}: ${formatList(list)}`];
    }),
  );
}

/** Pilots that came, went or moved on. */
export function pilotsSection({ pilots }: CoalitionComparison): ComparisonSection {
  return section("Pilots", pilots.map(pilotSentence));
}

/** Findings that are new and gone, across departments first. */
export function findingsSection({ gone, new: appeared, open }: FindingsMoved): ComparisonSection {
  const owners = [...new Set([...appeared, ...gone].map(({ department }) => department))].sort((a, b) =>
    a === null ? -1 : b === null ? 1 : a < b ? -1 : 1,
  );
  const listed = (title: string, list: readonly MovedFinding[], owner: string | null) => {
    const own = list.filter(({ department }) => department === owner);
    const rest = own.length - mostFindings;
    return [
      ...own.slice(0, mostFindings).map(({ message, criterion }) => `${title}: ${message} (${criterion})`),
      ...(rest > 0 ? [`${title}: ${rest} more`] : []),
    ];
  };
  return {
    heading: "Findings",
    sentences: [
      `Errors and warnings open across departments and in plans that are in both: ${open.before} → ${open.after}; ${appeared.length} new, ${gone.length} gone`,
    ],
    groups: owners.map((owner) => ({
      table: owner ?? "Across departments",
      sentences: [...listed("New", appeared, owner), ...listed("Gone", gone, owner)],
    })),
  };
}

/** What changed in one department's plan, table by table; nothing where nothing did and all of it was compared. */
export function departmentSection(department: DepartmentChange): ComparisonSection | undefined {
  const { comparison, countRows } = department;
  if (comparison === null) return undefined;
  const groups = comparisonLines(comparison);
  const counts =
    countRows === 0
      ? []
      : [
          {
            table: "Groups",
            sentences: [
              `${countRows === 1 ? "1 row" : `${countRows} rows`} changed. Counts of people are left out where departments stand side by side; compare this department's two plans to see them`,
            ],
          },
        ];
  const said = department.status === "changed" ? groups : groups.filter(({ table }) => table === "Not compared");
  if (said.length + counts.length === 0) return undefined;
  return { heading: titleOf(department), sentences: comparison.remarks, groups: [...said, ...counts] };
}

/** Files that were looked at and don't count. */
export function outsideSection({ outside }: CoalitionComparison): ComparisonSection {
  return section(
    "Files that don't count",
    outside.map(
      ({ folder, file, status, reason }) =>
        `In the ${folder}, ${file}: ${status === "unreadable" ? "could not be read" : status}. ${reason ?? ""}`,
    ),
  );
}

/** A department's code and name. */
export function titleOf({ code, name }: Pick<DepartmentChange, "code" | "name">): string {
  return name === code ? code : `${code} ${name}`;
}

/** A section without headings below it. */
export function section(heading: string, sentences: readonly string[]): ComparisonSection {
  return { heading, sentences, groups: [] };
}

function changesIn({ comparison, countRows }: DepartmentChange): string {
  const count = (comparison?.changes.length ?? 0) + countRows;
  return count === 1 ? "1 change" : `${formatNumber(count)} changes`;
}

function or(sentences: readonly string[], otherwise: string): readonly string[] {
  return sentences.length === 0 ? [otherwise] : sentences;
}

function isSame(a: AskedAndAvailable, b: AskedAndAvailable): boolean {
  return Math.abs(a.asked - b.asked) < noise && Math.abs((a.available ?? 0) - (b.available ?? 0)) < noise;
}
