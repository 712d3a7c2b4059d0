import type { BookContent, BookNote, FindingRow } from "../domain/book-content";
import { idKey } from "../domain/id-key";

/** A finding of the book with the row that it stands in; `state` is its Status, a blank one being open. */
export interface FindingAtDesk extends FindingRow {
  readonly row: number;
  readonly state: "open" | "settled" | "waived";
}

/** Where a department's plan stands in the book. */
export type PlanStatus = "missing" | "received" | "sent back" | "approved" | "unreadable";

/** One department's plan as the desk shows it, or a file that could not be read. */
export interface PlanAtDesk {
  /** Unique among the plans of a book, the same after every reading. */
  readonly key: string;
  /** Code as compared; empty for a file that nobody could tell the department of. */
  readonly department: string;
  readonly name?: string;
  readonly head?: string;
  readonly due?: string;
  readonly status: PlanStatus;
  /** Row of Submissions, counted from 0; undefined where there is none yet. */
  readonly row?: number;
  readonly file?: string;
  readonly fingerprint?: string;
  readonly received?: string;
  /** Errors that the last review counted, waived ones left out; undefined where its cell is empty or can't be read. */
  readonly errors?: number;
  /** How many of them Findings has no row for: it was cut, or is of another review. */
  readonly unlisted: number;
  readonly reviewer?: string;
  readonly findings: readonly FindingAtDesk[];
  readonly open: { readonly error: number; readonly warning: number; readonly info: number };
  readonly notes: readonly BookNote[];
}

const statuses: Readonly<Record<string, PlanStatus>> = {
  received: "received",
  "sent back": "sent back",
  approved: "approved",
  unreadable: "unreadable",
};

/** All findings of the book in the order of their rows, those without a message left out: people leave blank rows behind. */
export function findingsAtDesk({ findings }: Pick<BookContent, "findings">): readonly FindingAtDesk[] {
  return findings.flatMap((finding, row): FindingAtDesk[] => {
    const status = finding.status?.trim().toLowerCase();
    const state = status === "settled" || status === "waived" ? status : "open";
    return finding.message === undefined && finding.criterion === undefined ? [] : [{ ...finding, row, state }];
  });
}

/** Every plan that the book expects or received: departments in the book's order, then what else came in. */
export function plansAtDesk(book: BookContent): readonly PlanAtDesk[] {
  // Grouped once: a coalition of a thousand departments has tens of thousands of findings.
  const findings = grouped(findingsAtDesk(book));
  const notes = grouped(book.notes);
  const known = new Map(book.departments.map((department) => [idKey(department.code), department]));
  const rows = book.submissions.map((submission, row) => ({ submission, row, code: idKey(submission.department) }));
  const plan = (code: string, found: (typeof rows)[number] | undefined, nth: number): PlanAtDesk => {
    const listed = code === "" ? undefined : known.get(code);
    const own = code === "" ? [] : (findings.get(code) ?? []);
    const { file, fingerprint, received, errors, reviewer, status } = found?.submission ?? {};
    return {
      key: code === "" ? `file ${file ?? ""} ${nth}` : nth === 0 ? code : `${code} ${nth}`,
      department: code,
      ...optional("name", listed?.name),
      ...optional("head", listed?.head),
      ...optional("due", listed?.due),
      status: statuses[status?.trim().toLowerCase() ?? ""] ?? "missing",
      ...optional("row", found?.row),
      ...optional("file", file),
      ...optional("fingerprint", fingerprint?.trim()),
      ...optional("received", received),
      ...optional("errors", errors),
      unlisted: Math.max(0, (errors ?? 0) - own.filter((finding) => severityOf(finding) === "error").length),
      ...optional("reviewer", reviewer?.trim()),
      findings: own,
      open: { error: countOpen(own, "error"), warning: countOpen(own, "warning"), info: countOpen(own, "info") },
      notes: code === "" ? [] : (notes.get(code) ?? []),
    };
  };
  const codes = book.departments.map(({ code }) => idKey(code)).filter((code) => code !== "");
  const order = new Map(codes.map((code, index) => [code, index]));
  const arrived = new Set(rows.map(({ code }) => code));
  const without = [...new Set(codes)].filter((code) => !arrived.has(code));
  const met = new Map<string, number>();
  const received = rows.map((row) => {
    const nth = met.get(row.code) ?? 0;
    met.set(row.code, nth + 1);
    return plan(row.code, row, nth);
  });
  const place = ({ department }: PlanAtDesk) => order.get(department) ?? codes.length;
  return [...received, ...without.map((code) => plan(code, undefined, 0))].sort((a, b) => place(a) - place(b));
}

function grouped<Row extends { readonly department?: string | undefined }>(
  all: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of all) {
    const code = idKey(row.department);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [row]);
    else group.push(row);
  }
  return groups;
}

function countOpen(findings: readonly FindingAtDesk[], severity: string): number {
  return findings.filter((one) => one.state === "open" && severityOf(one) === severity).length;
}

/** The severity of a finding's row; one that can't be told counts as an error, so that nobody approves past it. */
export function severityOf({ severity }: Pick<FindingRow, "severity">): "error" | "warning" | "info" {
  const word = severity?.trim().toLowerCase();
  return word === "warning" || word === "info" ? word : "error";
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}
