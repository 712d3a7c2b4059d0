import type { BookContent, CriterionRow, KnownCriterion, OwnCheckRow } from "./book-content";
import { effectivePack } from "./effective-pack";
import { numberInText, ownCheckFromRow } from "./own-check-from-row";
import type { OwnCheck } from "./own-check";
import { Pack, type CriterionSetting, type ThresholdValue } from "./pack";
import { thresholdProblem } from "./threshold-problem";

/** What keeps a cell of the book's Criteria sheet from being part of a pack. */
export interface BookPackProblem {
  /** Where it stands in what was read: `["criteria", 3, "threshold"]`. */
  readonly path: readonly (string | number)[];
  /** What the row is called: the criterion, the word, the check. */
  readonly item: string;
  readonly message: string;
}

/** The pack that a book holds, or all that keeps it from being one. */
export type BookPackReading =
  | { readonly pack: Pack; readonly problems?: undefined }
  | { readonly pack?: undefined; readonly problems: readonly BookPackProblem[] };

/** What the book says of its pack, as the sheet has it. */
export type BookPack = Pick<BookContent, "criteria" | "scoring" | "vocabulary" | "ownChecks">;

/**
 * The pack as the book's Criteria sheet holds it: that sheet is the pack.
 *
 * Name and version are those of the round's pack that the book was made with; the fingerprint tells whether it still says the same. A
 * criterion without a row keeps what the round's pack says of it, so that a book made before a criterion came doesn't switch it off.
 *
 * @param base the round's pack
 * @param known every criterion with its thresholds: a row says `pillar-balance.minimum`, or the id alone where there is only one
 */
export function packFromBook(book: BookPack, base: Pack, known: readonly KnownCriterion[]): BookPackReading {
  const problems: BookPackProblem[] = [];
  const under = effectivePack(base);
  const criteria: Record<string, CriterionSetting> = { ...under.criteria };
  const met = new Map<string, number>();
  for (const [row, entry] of book.criteria.entries()) {
    const name = entry.criterion?.trim() ?? "";
    const problem = (field: string, message: string) =>
      problems.push({ path: ["criteria", row, field], item: name || "a row without a criterion", message });
    const found = settingOf(entry, known, met.has(name.toLowerCase()), problem);
    met.set(name.toLowerCase(), row);
    if (found === undefined) continue;
    const before = criteria[found.id];
    const thresholds = { ...before?.thresholds, ...found.setting.thresholds };
    criteria[found.id] = {
      ...before,
      ...found.setting,
      ...(Object.keys(thresholds).length === 0 ? {} : { thresholds }),
    };
  }
  const pack = {
    id: base.id,
    version: base.version,
    criteria,
    scoring: scoringOf(book, problems),
    vocabulary: vocabularyOf(book, problems),
    ...(book.ownChecks.length === 0 ? {} : { ownChecks: ownChecksOf(book.ownChecks, problems) }),
  };
  if (problems.length > 0) return { problems };
  const parsed = Pack.safeParse(pack);
  return parsed.success
    ? { pack: parsed.data }
    : {
        problems: parsed.error.issues.map(({ path, message }) => ({
          path: path.map((part) => (typeof part === "symbol" ? String(part) : part)),
          item: path.map(String).join("."),
          message,
        })),
      };
}

function settingOf(
  { criterion = "", on, severity, threshold }: CriterionRow,
  known: readonly KnownCriterion[],
  isDoubled: boolean,
  problem: (field: string, message: string) => void,
): { readonly id: string; readonly setting: CriterionSetting } | undefined {
  const name = criterion.trim();
  if (name === "") {
    problem("criterion", "A row of Criteria has no Criterion. Name it, or take the row out.");
    return undefined;
  }
  const [id = "", ...rest] = name.toLowerCase().split(".");
  const rule = known.find((each) => each.id === id);
  if (rule === undefined) {
    problem("criterion", `Criterion "${name}" is not one there is. Correct it, or take the row out.`);
    return undefined;
  }
  if (isDoubled) {
    problem("criterion", `Criterion ${name} stands twice. Keep the row that counts.`);
    return undefined;
  }
  const setting: CriterionSetting = {};
  if (on !== undefined) setting.on = on;
  const word = severity?.trim().toLowerCase() ?? "";
  if (word === "error" || word === "warning" || word === "info") setting.severity = word;
  else if (word !== "")
    problem("severity", `Severity of ${name} is "${severity?.trim() ?? ""}". Choose error, warning or info.`);
  const names = Object.keys(rule.thresholds ?? {});
  const wanted = rest.join(".");
  const named = wanted === "" && names.length === 1 ? names[0] : names.find((each) => each.toLowerCase() === wanted);
  if (wanted !== "" && named === undefined)
    problem(
      "criterion",
      `${id} has no threshold "${name.slice(id.length + 1)}". ${names.length === 0 ? "It has none: leave the point and what follows out." : `It has ${names.join(", ")}.`}`,
    );
  else if (threshold !== undefined && named === undefined)
    problem(
      names.length === 0 ? "threshold" : "criterion",
      names.length === 0
        ? `${id} has no threshold. Clear the cell.`
        : `${id} has ${names.length} thresholds. Name the one that is meant, like ${id}.${names[0] ?? ""}.`,
    );
  else if (threshold !== undefined && named !== undefined) {
    const usual = rule.thresholds?.[named];
    const value = thresholdFrom(threshold, usual);
    const wrong = value === undefined || usual === undefined ? undefined : thresholdProblem(named, value, usual);
    if (wrong !== undefined) problem("threshold", `Threshold of ${name} is ${String(threshold)}; ${wrong}`);
    else if (value === undefined)
      problem(
        "threshold",
        `Threshold of ${name} is "${String(threshold)}"; a number belongs there, shares as fractions.`,
      );
    else setting.thresholds = { [named]: typeof value === "number" ? value : [...value] };
  }
  return { id, setting };
}

/** A cell as the kind of value that the threshold is. */
function thresholdFrom(cell: string | number, usual: ThresholdValue | undefined): ThresholdValue | undefined {
  if (typeof usual === "number") return typeof cell === "number" ? cell : numberInText(cell);
  const words = String(cell)
    .split(";")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return words;
}

function scoringOf({ scoring }: BookPack, problems: BookPackProblem[]): Pack["scoring"] {
  return scoring.flatMap(({ criterion, weight }, row) => {
    const name = criterion?.trim() ?? "";
    if (name !== "" && weight !== undefined && weight > 0) return [{ criterion: name, weight }];
    problems.push({
      path: ["scoring", row, name === "" ? "criterion" : "weight"],
      item: name || "a row without a name",
      message:
        name === ""
          ? "A row of Scoring has no Criterion. Name it, or take the row out."
          : `Weight of "${name}" is ${weight ?? "blank"}. Give a number above 0.`,
    });
    return [];
  });
}

function vocabularyOf({ vocabulary }: BookPack, problems: BookPackProblem[]): Pack["vocabulary"] {
  const words: Record<string, string> = {};
  for (const [row, { word, ours }] of vocabulary.entries()) {
    const [key, own] = [word?.trim() ?? "", ours?.trim() ?? ""];
    if (key !== "" && own !== "") words[key] = own;
    else
      problems.push({
        path: ["vocabulary", row, key === "" ? "word" : "ours"],
        item: key || own || "a blank row",
        message:
          key === ""
            ? `"${own}" in Vocabulary stands for no word. Give the product's word, or take the row out.`
            : `Vocabulary has no word of yours for "${key}". Give it, or take the row out.`,
      });
  }
  return words;
}

function ownChecksOf(rows: readonly OwnCheckRow[], problems: BookPackProblem[]): OwnCheck[] {
  const met = new Set<string>();
  return rows.flatMap((row, index) => {
    const { check, problem } = ownCheckFromRow(row);
    const item = row.id?.trim() || "a check without a name";
    if (check === undefined) {
      problems.push({ path: ["ownChecks", index, problem.field], item, message: problem.message });
      return [];
    }
    if (met.has(check.id))
      problems.push({
        path: ["ownChecks", index, "id"],
        item,
        message: `Check ${item} stands twice. Give one another name.`,
      });
    met.add(check.id);
    return [check];
  });
}
