import type { BookWorkbook, FundWorkbook } from "../domain/submission";
import type { TemplateSpec } from "../templates/template";
import type { Change } from "./change";
import { compareCells } from "./compare-cells";
import { comparedColumns } from "./compared-columns";
import { compareTable } from "./compare-table";
import { notCompared } from "./not-compared";
import { quarterShift } from "./quarter-shift";
import { Side } from "./side";

/** A coalition book or a pilot fund as read, with the template it was read by. */
export interface CoalitionWorkbookSide {
  readonly read: BookWorkbook | FundWorkbook;
  readonly spec: TemplateSpec;
}

/** What identifies one of two compared books or funds. */
export interface ComparedWorkbook {
  readonly round: string | null;
  readonly templateVersion: string;
}

/** Everything that the comparison of two books or two funds says; plain data. */
export interface WorkbookComparison {
  /** `coalition-book` or `pilot-fund`. */
  readonly template: string;
  readonly before: ComparedWorkbook;
  readonly after: ComparedWorkbook;
  readonly remarks: readonly string[];
  readonly changes: readonly Change[];
  readonly notCompared: readonly string[];
}

/**
 * What changed between two versions of the coalition book or of the pilot fund: what people typed, table by table.
 *
 * The tables that a review rewrites whole are left out, and that is said: their rows follow from the plans, and comparing two folders of
 * plans says more of those than two lists of findings could.
 */
export function compareCoalitionWorkbooks(
  before: CoalitionWorkbookSide,
  after: CoalitionWorkbookSide,
): WorkbookComparison {
  const [from, to] = [new Side(before.read), new Side(after.read)];
  const shift = quarterShift(before.read, after.read);
  const { spec } = before;
  const tables = spec.tables.filter(({ key }) => !rewritten.has(key));
  const changes = tables.flatMap((table) => {
    if (from.misses(table.key) || to.misses(table.key)) return [];
    const later = after.spec.tables.find(({ key }) => key === table.key);
    const namedBy = namesOfRows[table.key];
    const columns = comparedColumns(table, from, to, shift, later);
    return compareTable(table, { from, to, columns, ...(namedBy === undefined ? {} : { namedBy }) });
  });
  return {
    template: spec.id,
    before: identityOf(before),
    after: identityOf(after),
    remarks: remarksOn(before, after, shift.quarters !== 0),
    changes: [...changesOfCells(spec, from, to), ...changes],
    notCompared: [
      ...notCompared(before.read, after.read, tables),
      ...(spec.tables.some(({ key }) => rewritten.has(key))
        ? [
            "Findings and Portfolio are written anew by every review and not compared. Compare the two folders of plans.",
          ]
        : []),
    ],
  };
}

/** Tables of the book that a review writes anew and nobody types in. */
const rewritten: ReadonlySet<string> = new Set(["findings", "money", "gaps", "asks"]);

/** What people know a row by where a table has no IDs. */
const namesOfRows: Readonly<Record<string, readonly string[]>> = {
  departments: ["code"],
  members: ["name"],
  criteria: ["criterion"],
  scoring: ["criterion"],
  vocabulary: ["word"],
  granted: ["criterion", "item"],
  submissions: ["department"],
  forums: ["forum"],
  tranches: ["quarter"],
  scores: ["pilotId", "reviewer"],
  awards: ["pilotId"],
  spend: ["pilotId", "quarter"],
};

/** Cells outside the tables: the book's charter, the fund's page. */
function changesOfCells({ namedCells, contentCells }: TemplateSpec, from: Side, to: Side): Change[] {
  const cells = [...namedCells, ...contentCells].flatMap(({ key, label, kind, sheet }) =>
    key === undefined ? [] : [{ key, label, kind, sheet, part: key.split(".")[0] ?? key }],
  );
  return cells.flatMap(({ part, sheet, ...cell }) =>
    from.misses(part) || to.misses(part) ? [] : compareCells([cell], { part, table: sheet }, from, to),
  );
}

function identityOf({ read }: CoalitionWorkbookSide): ComparedWorkbook {
  return { round: read.ownRound?.round ?? null, templateVersion: read.workbook.templateVersion };
}

function remarksOn(before: CoalitionWorkbookSide, after: CoalitionWorkbookSide, shifted: boolean): string[] {
  const [from, to] = [identityOf(before), identityOf(after)];
  return [
    from.round === to.round
      ? ""
      : `The first belongs to round ${from.round ?? "without a name"}, the second to ${to.round ?? "one without a name"}${shifted ? ": a quarter is compared with the same quarter, whichever column it stands in" : ""}.`,
    from.templateVersion === to.templateVersion
      ? ""
      : `The first was made with template version ${from.templateVersion}, the second with ${to.templateVersion}.`,
  ].filter((remark) => remark !== "");
}
