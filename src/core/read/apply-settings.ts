import { changedCriteria } from "../domain/changed-criteria";
import type { KnownCriterion } from "../domain/book-content";
import { effectivePack } from "../domain/effective-pack";
import type { Pack } from "../domain/pack";
import { packWithSettings } from "../domain/pack-with-settings";
import type { Snapshot } from "../workbook/snapshot";
import { settingsIn } from "./settings-in";

/** What a check knows before it looks at the workbook's settings. */
export interface SettingsUse {
  /** Whether it goes by them. */
  readonly use: boolean;
  /** What the workbook says of itself; undefined where it has no stage. */
  readonly stage: "draft" | "submitted" | undefined;
  /** The criteria that it runs. */
  readonly criteria: readonly Pick<KnownCriterion, "id" | "severity" | "thresholds">[];
  /** Whether it runs a pack's own checks. */
  readonly ownChecks: boolean;
}

/** What a check goes by once the workbook's settings were looked at. */
export interface WithSettings {
  /** The pack in full, nothing under it any more. */
  readonly pack: Pack;
  readonly stage: "draft" | "submitted" | undefined;
  /** What the settings change, whether or not the check goes by them; undefined where they change nothing. */
  readonly note:
    | {
        readonly used: boolean;
        readonly criteria: readonly string[];
        readonly stage: "draft" | "submitted" | null;
      }
    | undefined;
}

/**
 * The pack and stage of a check, by the workbook's own settings only where the caller says so.
 *
 * Looked at in any case: that a workbook carries settings which would weaken its check is worth knowing where they don't count.
 *
 * @param given the round's pack, or the one that replaces it
 */
export function applySettings(
  snapshot: Snapshot,
  given: Pack,
  { use, stage, criteria, ownChecks }: SettingsUse,
): WithSettings {
  const agreed = effectivePack(given);
  const settings = settingsIn(snapshot)?.settings ?? {};
  const changed = packWithSettings(given, settings);
  const otherStage = settings.stage !== undefined && stage !== undefined && settings.stage !== stage;
  const note = {
    used: use,
    criteria: changedCriteria(agreed, changed, criteria, ownChecks),
    stage: otherStage ? (settings.stage ?? null) : null,
  };
  return {
    pack: use ? changed : agreed,
    stage: use && otherStage ? settings.stage : stage,
    note: note.criteria.length === 0 && note.stage === null ? undefined : note,
  };
}
