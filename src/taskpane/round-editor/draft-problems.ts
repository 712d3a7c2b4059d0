import { Round } from "../../core/domain/round";
import type { Draft, DraftPath } from "./draft";
import { recordKeys, roundJson, rowsOf } from "./draft";
import { draftAdvice } from "./draft-advice";
import type { DraftPlace } from "./draft-place";
import { placeOf } from "./draft-place";
import { valueAt } from "./draft-path";
import { doubledEntries } from "./doubled-entries";
import { issueWords } from "./issue-words";
import { sections } from "./sections";

/** Something in a draft that keeps it from being a round (error) or that somebody should look at (warning). */
export interface DraftProblem {
  readonly path: DraftPath;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly place: DraftPlace;
  /** Keys that a round doesn't have; they can be taken out with a click. */
  readonly strangeKeys: readonly string[];
}

/** What lists must not be empty of, said better than "at least 1". */
const needed: Readonly<Record<string, string>> = {
  departments: "Add at least one department.",
  outcomes: "Add at least one outcome.",
  groups: "Give at least two groups.",
};

/**
 * Everything that is wrong with a draft, errors first, in the order of the sections: what the round's own schema says, entries that stand twice, and
 * what the schema can't see (tranches that don't tie, words that the round doesn't have).
 *
 * Doubles are looked for here and not taken from the schema, which looks for them only once everything else is right.
 */
export function draftProblems(draft: Draft): readonly DraftProblem[] {
  const json = roundJson(draft);
  const result = Round.safeParse(json);
  const issues = result.success ? [] : result.error.issues;
  const problems: DraftProblem[] = issues.flatMap((issue): DraftProblem[] => {
    if (issue.code === "custom") return [];
    const path = draftPath(draft, issue.path as DraftPath);
    const place = placeOf(draft, path, issue.code === "unrecognized_keys");
    const [only] = path;
    const isEmptyList = issue.code === "too_small" && path.length === 1;
    const message =
      (isEmptyList || (path.length === 1 && valueAt(draft, path) === undefined) ? needed[String(only)] : undefined) ??
      issueWords(issue, valueAt(draft, path), place.field, json);
    const strangeKeys = issue.code === "unrecognized_keys" ? issue.keys : [];
    return [{ path, severity: "error", message, place, strangeKeys }];
  });
  for (const { path, message } of doubledEntries(draft))
    problems.push({ path, severity: "error", message, place: placeOf(draft, path), strangeKeys: [] });
  const wrong = new Set(problems.map(({ path }) => path.join("|")));
  for (const { path, message } of draftAdvice(draft))
    // One line a field: what it lacks comes before what would be better.
    if (!wrong.has(path.join("|")))
      problems.push({ path, severity: "warning", message, place: placeOf(draft, path), strangeKeys: [] });
  const order = new Map(sections.map(({ id }, index) => [id, index]));
  const rank = ({ severity, place }: DraftProblem) =>
    (severity === "error" ? 0 : sections.length) + (order.get(place.section) ?? 0);
  return problems.sort((a, b) => rank(a) - rank(b));
}

/** A path in a `round.json` as the path in its draft, in which rates and vocabulary are lists. */
function draftPath(draft: Draft, path: DraftPath): DraftPath {
  const record = path[0] === "rates" ? 1 : path[0] === "pack" && path[1] === "vocabulary" ? 2 : 0;
  const key = path[record];
  if (record === 0 || key === undefined) return path;
  const start = path.slice(0, record);
  const rest = path.slice(record + 1);
  const rows = rowsOf(valueAt(draft, start));
  const [name, content] = path[0] === "rates" ? (["code", "rates"] as const) : (["word", "ours"] as const);
  const index = recordKeys(rows, name).indexOf(String(key));
  if (index < 0) return start;
  const isBadKey = name === "code" && !/^[A-Z]{3}$/.test(String(key));
  return [...start, index, ...(isBadKey ? [name] : [content, ...rest])];
}

/** Problems by the field that they are shown under: the joined path of the field. */
export function problemsByField(problems: readonly DraftProblem[]): ReadonlyMap<string, DraftProblem> {
  const fields = new Map<string, DraftProblem>();
  for (const problem of problems) {
    const key = problem.place.field?.path.join("|");
    if (key !== undefined && !fields.has(key)) fields.set(key, problem);
  }
  return fields;
}
