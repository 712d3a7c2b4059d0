import { criteria } from "../../core/criteria/index";
import type { CriterionWords } from "../../core/criteria/criterion";
import { fundCriteria } from "../../core/criteria/fund/index";
import type { Pack } from "../../core/domain/pack";
import type { Round } from "../../core/domain/round";
import { criteriaOfBook } from "../../core/known-criteria";
import { templateOf } from "../../core/templates/index";
import { planTables } from "../../core/templates/plan/tables";
import { settingsStrings } from "./settings-strings";

/** Checks that look at the same sheet. */
export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly CriterionWords[];
  /** Whether they are a pack's own, which can only be changed in the pack. */
  readonly isOwn: boolean;
}

/** Sheets of what has no table of its own. */
const otherSheets: Readonly<Record<string, string>> = { start: "Start", charter: "Charter", fund: "Fund" };

/**
 * The checks of a kind of workbook by the sheet that they look at first, in the order of its sheets, those of the whole workbook before
 * them; a pack's own last.
 *
 * Only those of this kind: settings count for no other workbook.
 *
 * @param help words of the checks as the last check had them, own ones included
 */
export function checkGroups(
  templateId: string,
  round: Round | null,
  pack: Pick<Pack, "ownChecks">,
  help: Readonly<Record<string, CriterionWords>>,
): readonly CheckGroup[] {
  const spec = round && templateOf(templateId)?.spec(round);
  const tables = spec?.tables ?? planTables;
  const sheetOf = (part: string | undefined) =>
    part === undefined ? "" : (tables.find(({ key }) => key === part)?.sheet ?? otherSheets[part] ?? "");
  const bySheet = new Map<string, CriterionWords[]>();
  for (const { id, needs, ...words } of criteriaOfTemplate(templateId)) {
    const sheet = sheetOf(needs.map((part) => part.split(".")[0]).find((part) => sheetOf(part) !== ""));
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), inWords(help[id], { ...words, id })]);
  }
  const order = ["", ...(spec?.sheets.map(({ name }) => name) ?? [])];
  const groups = [...bySheet].sort(([a], [b]) => rank(order, a) - rank(order, b));
  const own = (pack.ownChecks ?? []).flatMap(({ id }) => help[id] ?? []);
  return [
    ...groups.map(([sheet, checks]) => ({
      title: sheet === "" ? settingsStrings.checks.wholeGroup : sheet,
      checks,
      isOwn: false,
    })),
    ...(own.length === 0 ? [] : [{ title: settingsStrings.checks.ownGroup, checks: own, isOwn: true }]),
  ];
}

function rank(order: readonly string[], sheet: string): number {
  const at = order.indexOf(sheet);
  return at < 0 ? order.length : at;
}

/** Title and help in the workbook's words, severity and limits as the product has them: the form shows what it would be without settings. */
function inWords(help: CriterionWords | undefined, criterion: CriterionWords): CriterionWords {
  const { id, title, rule, because, remedy, severity, thresholds } = criterion;
  return {
    id,
    title: help?.title ?? title,
    rule: help?.rule ?? rule,
    because: help?.because ?? because,
    remedy: help?.remedy ?? remedy,
    severity,
    ...(thresholds && { thresholds }),
  };
}

function criteriaOfTemplate(templateId: string): readonly (CriterionWords & { readonly needs: readonly string[] })[] {
  if (templateId === "pilot-fund") return fundCriteria;
  return templateId === "coalition-book" ? criteriaOfBook : criteria;
}
