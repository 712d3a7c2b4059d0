import type { Severity } from "../core/findings/finding";
import type { CheckedFinding } from "../core/findings/check-result";
import { groupBySheet } from "../core/findings/group";
import { findingKeys } from "./finding-keys";
import type { Checked, Grouping } from "./pane-state";
import { quietGroups } from "./pane-state";
import { strings } from "./strings";

/** One row of the list. `position` and `size` are those among its siblings, as a screen reader tells them. */
interface RowPlace {
  readonly key: string;
  readonly position: number;
  readonly size: number;
}

/** Heading of a group: a sheet, the workbook, waived findings, or what was not checked. */
export interface GroupRow extends RowPlace {
  readonly kind: "group";
  readonly title: string;
  readonly folded: boolean;
  readonly count: number;
}

/** A finding. */
export interface FindingRow extends RowPlace {
  readonly kind: "finding";
  readonly group: string;
  readonly finding: CheckedFinding;
}

/** A check that could not run. */
export interface NotCheckedRow extends RowPlace {
  readonly kind: "not-checked";
  readonly group: string;
  readonly title: string;
  readonly because: string;
}

export type ListRow = GroupRow | FindingRow | NotCheckedRow;

/** What the list shows, and what the filter left of it. */
export interface ListRows {
  /** The rows that are not folded away. */
  readonly rows: readonly ListRow[];
  /** All findings that match, in order, folded or not: what F8 goes through. Waived ones are not problems. */
  readonly problems: readonly FindingRow[];
  /** Findings and unrun checks that match, and how many there are. */
  readonly matching: number;
  readonly all: number;
}

/** What of the findings is listed, and in which groups. */
export interface ListView {
  readonly grouping: Grouping;
  readonly hiddenSeverities: ReadonlySet<Severity>;
}

const usualView: ListView = { grouping: "sheet", hiddenSeverities: new Set() };

/** A group before it is laid out. */
interface Group {
  readonly key: string;
  readonly title: string;
  readonly members: readonly MemberRow[];
}

/**
 * The list as rows: sheets or criteria in the order in which the check first meets them, which puts root causes first; then what is
 * waived, then what was not checked.
 *
 * Flat, because only a flat list can be windowed; level, position and size carry the tree.
 */
export function listRows(
  { result, titles }: Checked,
  filter: string,
  folded: ReadonlySet<string>,
  { grouping, hiddenSeverities }: ListView = usualView,
): ListRows {
  const needle = filter.trim().toLowerCase();
  const keys = findingKeys(result.findings);
  const keyed = result.findings
    .map((finding, index) => ({ ...finding, key: keys[index] ?? String(index) }))
    .filter((finding) => !hiddenSeverities.has(finding.severity))
    .filter((finding) => findingText(finding, titles).toLowerCase().includes(needle));
  const toRow =
    (group: string) =>
    (finding: (typeof keyed)[number]): MemberRow => ({ kind: "finding", key: finding.key, group, finding });
  const notChecked = result.notChecked.flatMap(({ criterion, because }, index): MemberRow[] => {
    const title = titles[criterion] ?? criterion;
    const key = `${quietGroups.notChecked}:${index}`;
    const text = [criterion, title, because].join("\n").toLowerCase();
    return text.includes(needle) ? [{ kind: "not-checked", key, group: quietGroups.notChecked, title, because }] : [];
  });
  const waived = keyed.filter(({ waiver }) => waiver !== null).map(toRow(quietGroups.waived));
  const groups: Group[] = [
    ...openGroups(
      keyed.filter(({ waiver }) => waiver === null),
      grouping,
      titles,
    ).map(({ key, title, findings }) => ({ key, title, members: findings.map(toRow(key)) })),
    { key: quietGroups.waived, title: strings.waivedGroup, members: waived },
    { key: quietGroups.notChecked, title: strings.notCheckedGroup, members: notChecked },
  ];
  const shown = groups.filter(({ members }) => members.length > 0);
  return layOut(shown, folded, needle !== "", result.findings.length + result.notChecked.length);
}

/** The open findings in their groups; a prefix keeps a sheet called "waived" apart from the group of that name. */
function openGroups<Found extends CheckedFinding>(
  findings: readonly Found[],
  grouping: Grouping,
  titles: Readonly<Record<string, string>>,
): { readonly key: string; readonly title: string; readonly findings: readonly Found[] }[] {
  if (grouping === "sheet")
    return groupBySheet(findings).map((group) => ({
      key: `sheet:${group.sheet}`,
      title: group.sheet,
      findings: group.findings,
    }));
  const ids = [...new Set(findings.map(({ criterion }) => criterion))];
  return ids.map((id) => ({
    key: `criterion:${id}`,
    title: titles[id] ?? id,
    findings: findings.filter(({ criterion }) => criterion === id),
  }));
}

type MemberRow = Omit<FindingRow, "position" | "size"> | Omit<NotCheckedRow, "position" | "size">;

function layOut(groups: readonly Group[], folded: ReadonlySet<string>, isFiltered: boolean, all: number): ListRows {
  const rows: ListRow[] = [];
  const problems: FindingRow[] = [];
  let matching = 0;
  for (const [index, { key, title, members }] of groups.entries()) {
    // What was searched for should not hide in a folded group.
    const isFolded = folded.has(key) && !isFiltered;
    rows.push({
      kind: "group",
      key,
      title,
      folded: isFolded,
      count: members.length,
      position: index + 1,
      size: groups.length,
    });
    for (const [place, member] of members.entries()) {
      const row = { ...member, position: place + 1, size: members.length };
      if (!isFolded) rows.push(row);
      if (row.kind === "finding" && key !== quietGroups.waived) problems.push(row);
    }
    matching += members.length;
  }
  return { rows, problems, matching, all };
}

function findingText(finding: CheckedFinding, titles: Readonly<Record<string, string>>): string {
  const { severity, message, remedy, item, field, place, criterion } = finding;
  const where = place ? `${place.sheet}!${place.cell}` : "";
  return [strings.severity[severity], message, remedy, item, field, where, criterion, titles[criterion]].join("\n");
}
