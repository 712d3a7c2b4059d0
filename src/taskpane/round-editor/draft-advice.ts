import { criteria } from "../../core/criteria/index";
import { formatDate, formatNumber } from "../../core/domain/format";
import { IsoDate } from "../../core/domain/iso-date";
import { objectOf, rowsOf, textOf, type Draft, type DraftPath } from "./draft";
import { planDates } from "./draft-quarters";
import { valueAt } from "./draft-path";
import { said, wordsOf } from "./said";
import { fundSums } from "./sections/fund";

/** A sentence about a place of a draft. */
export interface Advice {
  readonly path: DraftPath;
  readonly message: string;
}

/**
 * What a round's schema can't see, because each value by itself is in order: sums that don't tie, words that stand nowhere else in the
 * round, dates before it begins. Advice and no errors: a round in which one of these stands can still be meant so.
 */
export function draftAdvice(draft: Draft): readonly Advice[] {
  return [
    ...fundAdvice(draft),
    ...moneyAdvice(draft),
    ...forumAdvice(draft),
    ...outcomeAdvice(draft),
    ...nameAdvice(draft),
  ];
}

function fundAdvice(draft: Draft): readonly Advice[] {
  if (draft["fund"] === undefined) return [];
  const { size, left } = fundSums(draft);
  const cap = valueAt(draft, ["fund", "pilotCap"]);
  const found: Advice[] = [];
  if (left !== 0)
    found.push({
      path: ["fund", "size"],
      message:
        left > 0
          ? `Tranches and reserve leave ${formatNumber(left, 2)} of the fund to no quarter. They should come to its size.`
          : `Tranches and reserve come to ${formatNumber(-left, 2)} more than the fund. They should come to its size.`,
    });
  if (typeof cap === "number" && size > 0 && cap > size)
    found.push({ path: ["fund", "pilotCap"], message: "One pilot could ask for more than the whole fund." });
  if (cap === 0 && size > 0)
    found.push({ path: ["fund", "pilotCap"], message: "With a cap of 0 no pilot can ask for anything." });
  return found;
}

function moneyAdvice(draft: Draft): readonly Advice[] {
  const own = textOf(draft["currency"]);
  return rowsOf(draft["rates"]).flatMap((row, index): Advice[] => {
    if (own === "" || textOf(row["code"]) !== own) return [];
    return [{ path: ["rates", index, "code"], message: `${own} is the round's own currency and needs no rate.` }];
  });
}

function forumAdvice(draft: Draft): readonly Advice[] {
  const dates = planDates(draft);
  if (!dates) return [];
  return rowsOf(draft["forums"]).flatMap((row, index): Advice[] => {
    const date = IsoDate.safeParse(row["date"]);
    if (!date.success || (date.data >= dates.start && date.data <= dates.end)) return [];
    const message = `This is outside the round, which runs from ${formatDate(dates.start)} to ${formatDate(dates.end)}.`;
    return [{ path: ["forums", index, "date"], message }];
  });
}

function outcomeAdvice(draft: Draft): readonly Advice[] {
  const points = wordsOf(draft, "decisionPoints");
  const groups = wordsOf(draft, "groups");
  return rowsOf(draft["outcomes"]).flatMap((row, index): Advice[] => {
    const metric = textOf(row["metric"]);
    const found: Advice[] = [];
    const look = (field: string, words: readonly string[], what: string, isNeeded: boolean) => {
      const text = textOf(row[field]);
      const path = ["outcomes", index, field];
      if (text !== "" && !words.includes(text))
        found.push({ path, message: `“${text}” is not one of the round's ${what}.` });
      if (text === "" && isNeeded) found.push({ path, message: `Without it ${metric} can't be computed from counts.` });
    };
    const isCounted = metric !== "" && metric !== "typed";
    look("decisionPoint", points, "decision points", isCounted);
    look("focalGroup", groups, "groups", isCounted);
    look("referenceGroup", groups, "groups", isCounted && metric !== "RATE");
    const { focalGroup, referenceGroup } = row;
    if (typeof focalGroup === "string" && focalGroup !== "" && focalGroup === referenceGroup)
      found.push({ path: ["outcomes", index, "referenceGroup"], message: "A group can't be compared with itself." });
    return found;
  });
}

function nameAdvice(draft: Draft): readonly Advice[] {
  const codes = said(draft, ["departments"], "code");
  const found: Advice[] = rowsOf(draft["members"]).flatMap((row, index) => {
    const code = textOf(row["department"]);
    if (code === "" || codes.includes(code)) return [];
    return [{ path: ["members", index, "department"], message: `${code} is not one of the round's departments.` }];
  });
  for (const id of Object.keys(objectOf(valueAt(draft, ["pack", "criteria"]))))
    if (!criteria.some((criterion) => criterion.id === id))
      found.push({ path: ["pack", "criteria", id], message: `This version has no check called “${id}”.` });
  for (const [index, row] of rowsOf(draft["waivers"]).entries()) {
    const id = textOf(row["criterion"]);
    if (id !== "" && !criteria.some((criterion) => criterion.id === id))
      found.push({ path: ["waivers", index, "criterion"], message: `This version has no check called “${id}”.` });
    const asked = textOf(row["askedBy"]).toLowerCase();
    if (asked !== "" && asked === textOf(row["approver"]).toLowerCase())
      found.push({ path: ["waivers", index, "approver"], message: "A waiver is not granted by who asked for it." });
  }
  return found;
}
