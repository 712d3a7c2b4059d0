import type { IsoDate } from "../domain/iso-date";
import { effectivePack } from "../domain/effective-pack";
import { idKey } from "../domain/id-key";
import { renamer } from "../domain/renamed";
import type { Pack } from "../domain/pack";
import type { Round, Waiver } from "../domain/round";
import type { LocatedFinding, NotChecked } from "../findings/finding";
import { plainName } from "./plain-name";
import type { Portfolio, PortfolioBreach, PortfolioCriterion } from "./portfolio-criterion";

/** A finding across departments. Its place, if any, is in the plan of the first department it concerns. */
export interface PortfolioFinding extends LocatedFinding {
  /** Codes of the departments it concerns; none for the coalition as a whole. */
  readonly departments: readonly string[];
}

/** What a review is told besides the portfolio. */
export interface ReviewOptions {
  readonly asOf: IsoDate;
  readonly round: Round;
  readonly pack: Pack;
  /** Granted in the round or in the book. */
  readonly waivers: readonly Waiver[];
}

/** What the rules across departments say, and what they could not look at. */
export interface PortfolioReview {
  readonly findings: readonly PortfolioFinding[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Runs the criteria of a whole round.
 *
 * As `evaluate` does for one workbook, but over many: a plan whose part can't be read does not stop a rule, it is named as missing from it.
 */
export function reviewPortfolio(
  portfolio: Portfolio,
  criteria: readonly PortfolioCriterion[],
  options: ReviewOptions,
): PortfolioReview {
  const findings: PortfolioFinding[] = [];
  const notChecked: NotChecked[] = [];
  const pack = effectivePack(options.pack);
  const rename = renamer(pack.vocabulary);
  for (const criterion of criteria) {
    const setting = pack.criteria[criterion.id];
    if (setting?.on === false) continue;
    notChecked.push(...leftOut(criterion, portfolio));
    const context = {
      asOf: options.asOf,
      round: options.round,
      threshold: (name: string) => thresholdOf(criterion, setting?.thresholds?.[name], name),
      words: (word: string) => pack.vocabulary[word] ?? word,
    };
    try {
      const own = [...criterion.check(portfolio, context)];
      findings.push(
        ...own.map((breach) => inOurWords(toFinding(criterion, setting?.severity, breach, options), rename)),
      );
    } catch (error) {
      notChecked.push({
        criterion: criterion.id,
        because: `This check stopped on something unexpected (${error instanceof Error ? error.message : String(error)}). Please report it; the other checks ran.`,
      });
    }
  }
  return { findings, notChecked };
}

/** A finding in the words of the pack's vocabulary, as the findings of one workbook are. */
function inOurWords(finding: PortfolioFinding, rename: (text: string) => string): PortfolioFinding {
  return {
    ...finding,
    message: rename(finding.message),
    remedy: rename(finding.remedy),
    because: rename(finding.because),
  };
}

/** @throws RangeError for a threshold that the criterion doesn't have */
function thresholdOf(criterion: PortfolioCriterion, fromPack: unknown, name: string): number {
  const value = fromPack ?? criterion.thresholds?.[name];
  if (typeof value !== "number") throw new RangeError(`${criterion.id} has no threshold "${name}" that is a number`);
  return value;
}

function leftOut({ id, needs }: PortfolioCriterion, { digests }: Portfolio): NotChecked[] {
  return digests.flatMap(({ department, unread }) => {
    const missing = unread.find(({ part }) => needs.some((need) => need === part));
    return missing === undefined
      ? []
      : [{ criterion: id, because: `${department}'s plan is not fully in it: ${missing.because}` }];
  });
}

function toFinding(
  criterion: PortfolioCriterion,
  packSeverity: LocatedFinding["severity"] | undefined,
  breach: PortfolioBreach,
  { waivers, asOf }: ReviewOptions,
): PortfolioFinding {
  const waiver = waivers.find(
    ({ criterion: id, item, expires, approver, askedBy = "" }) =>
      id === criterion.id &&
      breach.item !== undefined &&
      idKey(item) === idKey(breach.item) &&
      expires > asOf &&
      plainName(approver) !== plainName(askedBy),
  );
  return {
    criterion: criterion.id,
    severity: breach.severity ?? packSeverity ?? criterion.severity,
    path: breach.path,
    place: breach.place ?? null,
    item: breach.item ?? null,
    field: null,
    message: breach.message,
    remedy: breach.remedy ?? criterion.remedy,
    because: criterion.because,
    detail: breach.detail ?? {},
    waiver: waiver ? { reason: waiver.reason, approver: waiver.approver, expires: waiver.expires } : null,
    departments: breach.departments ?? [],
  };
}
