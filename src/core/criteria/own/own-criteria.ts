import type { KnownColumn, OwnCheck } from "../../domain/own-check";
import { knownColumn, otherColumn } from "../../domain/own-check";
import type { Part, Submission } from "../../domain/submission";
import type { Breach } from "../../findings/finding";
import { defineCriterion, type Criterion } from "../criterion";
import { inWords } from "./in-words";
import { ownRules } from "./own-rules";
import { tableRows, type OwnTable } from "./own-table";

/**
 * A pack's own checks as criteria: from here on they are found, waited for, waived, counted and explained like the product's.
 *
 * Meant for packs that `packProblems` finds nothing wrong with. A check whose column isn't there all the same (a workbook carries a copy
 * of a newer pack) stops with words that say so and is listed as not checked, never passed.
 *
 * @param columns what checks can name
 */
export function ownCriteria(checks: readonly OwnCheck[], columns: readonly KnownColumn[]): readonly Criterion[] {
  return checks.map((check) => ownCriterion(check, columns));
}

function ownCriterion(check: OwnCheck, columns: readonly KnownColumn[]): Criterion {
  const own = knownColumn(columns, check.table, check.column);
  const named = otherColumn(check);
  const other = named && knownColumn(columns, named.table, named.column);
  const words = inWords(check);
  return defineCriterion({
    id: check.id,
    title: check.title,
    rule: words.rule,
    because: check.why ?? "The organisation asks for it in its pack.",
    remedy: check.remedy ?? words.remedy,
    severity: check.severity,
    needs: [own, other].flatMap((column) => (column === undefined ? [] : partsOf(column))),
    *check(submission) {
      if (own === undefined) throw new RangeError(`no column ${check.column} in a table ${check.table}`);
      if (named !== undefined && other === undefined)
        throw new RangeError(`no column ${named.column} in a table ${named.table}`);
      yield* breaches(submission, check, own, other);
    },
  });
}

/** The table, the field, and for one of five quarters that field too, as `read` names what is missing. */
function partsOf({ part, field }: KnownColumn): Part[] {
  return [part, `${part}.${field}`] as Part[];
}

function breaches(
  submission: Submission,
  check: OwnCheck,
  own: KnownColumn,
  other: KnownColumn | undefined,
): Iterable<Breach> {
  const table: OwnTable = { column: own, rows: tableRows(submission, own), other };
  return ownRules(check, table, submission);
}
