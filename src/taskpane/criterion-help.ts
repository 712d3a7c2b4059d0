import type { CriterionWords } from "../core/criteria/criterion";
import { ownCriteria } from "../core/criteria/own/own-criteria";
import type { Pack } from "../core/domain/pack";
import { knownCriteria } from "../core/known-criteria";
import { planColumns } from "../core/read/plan-columns";
import { headingRenamer } from "./our-words";

/**
 * Titles and help of all checks as this pack has them: its own checks too, its severities and limits instead of the defaults, and its words.
 *
 * @param pack in full, nothing under it any more
 */
export function criterionHelp(pack: Pack): {
  readonly titles: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<string, CriterionWords>>;
} {
  const rename = headingRenamer(pack.vocabulary);
  const all: readonly CriterionWords[] = [...knownCriteria, ...ownCriteria(pack.ownChecks ?? [], planColumns)];
  const help = all.map(({ id, title, rule, because, remedy, severity, thresholds }): [string, CriterionWords] => {
    const setting = pack.criteria[id];
    const own = setting?.thresholds ?? {};
    const limits = Object.entries(thresholds ?? {}).map(([name, value]) => [name, own[name] ?? value] as const);
    return [
      id,
      {
        id,
        title: rename(title),
        rule: rename(rule),
        because: rename(because),
        remedy: rename(remedy),
        severity: setting?.severity ?? severity,
        ...(limits.length === 0 ? {} : { thresholds: Object.fromEntries(limits) }),
      },
    ];
  });
  return {
    titles: Object.fromEntries(help.map(([id, { title }]) => [id, title])),
    help: Object.fromEntries(help),
  };
}
