import { formatDate, formatList } from "../domain/format";
import type { PlanDigest } from "./plan-digest";
import { definePortfolioCriterion, type PortfolioBreach } from "./portfolio-criterion";
import type { ReceivedFile } from "./received-file";

/**
 * A department that still has time is a warning: a review in the middle of a round would otherwise fail for being early.
 */
export default definePortfolioCriterion({
  id: "everyone-in-once",
  title: "Every department is in, once",
  rule: "Each department of the round has handed in one plan (a warning until it is due), no other department has, and all plans are of this round, of one template version and of one pack.",
  because:
    "A sum over departments is only as good as its list: one missing or counted twice, and every total is wrong.",
  remedy: "Ask for what is missing; take out what should not be there. The newest file of a department counts.",
  severity: "error",
  needs: [],
  *check({ digests, received }, { round, asOf }) {
    const counted = new Set(digests.map(({ department }) => department));
    for (const { code, name, due } of round.departments) {
      if (counted.has(code)) continue;
      const isLate = due === undefined || due < asOf;
      yield {
        path: ["departments", code],
        item: code,
        departments: [code],
        message: `${name} (${code}) has no plan here that counts.${due === undefined ? "" : ` It ${isLate ? "was" : "is"} due ${formatDate(due)}.`}`,
        ...(isLate ? {} : { severity: "warning" }),
        remedy: "Ask the department for its plan, or see below why its file does not count.",
      };
    }
    yield* doubles(received);
    for (const { file, department, status } of received)
      if (status === "unexpected")
        yield {
          path: ["received", file],
          item: department ?? file,
          message: `${file} is of ${department === undefined ? "no department that can be told" : `a department ${department}`}, and the round has none of that code. It does not count.`,
          remedy: "Correct the department's code on Start, or add the department to the round.",
        };
    for (const { file, department, round: other } of received.filter(({ status }) => status === "other round"))
      yield {
        path: ["received", file],
        item: department ?? file,
        ...(department === undefined ? {} : { departments: [department] }),
        message: `${file} is a plan of ${other === undefined ? "another round" : `round ${other}`}; this review is of ${round.round}. It does not count.`,
        remedy: "Ask for the plan of this round, or carry its entries over with coalition carry.",
      };
    yield* unlike(digests, "templateVersion", "template version");
    yield* unlike(digests, "pack", "pack");
  },
});

function* doubles(received: readonly ReceivedFile[]): Iterable<PortfolioBreach> {
  const files = new Map<string, ReceivedFile[]>();
  for (const file of received)
    if (file.department !== undefined && (file.status === "counted" || file.status === "older"))
      files.set(file.department, [...(files.get(file.department) ?? []), file]);
  for (const [code, own] of files) {
    if (own.length < 2) continue;
    const newest = own.find(({ status }) => status === "counted")?.file ?? "none";
    const others = own.filter(({ status }) => status === "older").map(({ file }) => file);
    yield {
      path: ["departments", code],
      item: code,
      departments: [code],
      message: `${code} has ${own.length} files here. ${newest} counts; ${formatList(few(others))} ${others.length === 1 ? "does" : "do"} not.`,
      remedy: "See that the newest is the one that was meant, and take the others out of the folder.",
    };
  }
}

/** All of a few names; of many the first and a count: the report lists every file elsewhere. */
function few(names: readonly string[]): readonly string[] {
  return names.length <= 5 ? names : [...names.slice(0, 4), `${names.length - 4} more`];
}

function* unlike(
  digests: readonly PlanDigest[],
  field: "templateVersion" | "pack",
  word: string,
): Iterable<PortfolioBreach> {
  const groups = new Map<string, string[]>();
  for (const digest of digests) {
    const value = digest[field];
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), digest.department]);
  }
  const [most, ...others] = [...groups].sort((a, b) => b[1].length - a[1].length);
  for (const [value, departments] of others)
    yield {
      path: ["departments", departments[0] ?? ""],
      item: departments.join("; "),
      departments,
      message: `${formatList(departments)} ${departments.length === 1 ? "has" : "have"} ${word} ${value}; most others have ${most?.[0] ?? ""}.`,
      remedy: "Carry these plans over to the current template and round with coalition carry.",
    };
}
