import { effectivePack } from "./effective-pack";
import { defaultScoring, type OrganisationPack, type Pack } from "./pack";
import type { Settings } from "./settings";

/**
 * The round's pack with a workbook's settings laid under it: the organisation's pack that was opened, over it what was changed in this
 * workbook, over both the round's with the organisation's pack of its own.
 *
 * Under and not over, because the round is what everybody agreed on: settings fill in what it leaves open. Scoring stays the round's, since
 * the fund's columns were made for it.
 */
export function packWithSettings(round: Pack, settings: Settings): Pack {
  const agreed = effectivePack(round);
  const under = packOfSettings(settings);
  return under === undefined
    ? agreed
    : { ...effectivePack({ ...agreed, organisation: under }), scoring: agreed.scoring };
}

/** What settings say of criteria and words as one pack; undefined where they say nothing of either. */
export function packOfSettings({ pack, criteria, vocabulary }: Settings): OrganisationPack | undefined {
  if (pack === undefined && criteria === undefined && vocabulary === undefined) return undefined;
  return effectivePack({
    id: pack?.id ?? "workbook-settings",
    version: pack?.version ?? 1,
    criteria: criteria ?? {},
    scoring: [...defaultScoring],
    vocabulary: vocabulary ?? {},
    ...(pack === undefined ? {} : { organisation: pack }),
  });
}
