import { idKey } from "../../domain/id-key";
import type { BookWorkbook } from "../../domain/submission";
import type { Fix } from "../../findings/fix";
import { clearRow } from "../clear-row";
import { fixOfEdits } from "../fix-of-edits";
import type { FixRule } from "../fix-rule";
import { setCell } from "../set-cell";

/** More names than this are looked up faster in the cell. */
const mostChoices = 5;

/**
 * A submission gets another reviewer: a choice for each member of another department, those who review already first. A waiver is taken
 * out: an approval can't be passed on, somebody else has to give it.
 */
export default {
  criterion: "independent-reviewer",
  propose(finding, context): Fix[] {
    const [part, row] = finding.path;
    if (typeof row !== "number") return [];
    if (part === "granted")
      return fixOfEdits("Take the waiver out, so that somebody else can grant it", false, clearRow(context, part, row));
    const { members, submissions } = context.read;
    const own = idKey(submissions[row]?.department);
    const reviewing = new Set(submissions.map(({ reviewer }) => keyOf(reviewer)));
    const others = members.filter(({ name, department }) => keyOf(name) !== "" && idKey(department) !== own);
    const first = others.filter(({ name, role }) => reviewing.has(keyOf(name)) || /review/i.test(role ?? ""));
    const names = new Set([...first, ...others].map(({ name }) => name?.trim() ?? ""));
    return [...names]
      .slice(0, mostChoices)
      .flatMap((name) => fixOfEdits(`Let ${name} review it`, false, [setCell(context, finding.path, name)]));
  },
} satisfies FixRule<BookWorkbook>;

function keyOf(name: string | undefined): string {
  return (name ?? "").trim().replace(/\s+/gu, " ").toLowerCase();
}
