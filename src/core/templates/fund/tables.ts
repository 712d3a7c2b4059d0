import type { Round } from "../../domain/round";
import { checkpoints } from "../plan/tables/checkpoints";
import { decisions } from "../pieces/decisions";
import type { TableSpec } from "../template";
import { applications } from "./tables/applications";
import { awards } from "./tables/awards";
import { scores } from "./tables/scores";
import { spend } from "./tables/spend";
import { tranches } from "./tables/tranches";

/** The tables of the pilot fund. Checkpoints are the plans', with the plans' IDs. */
export function fundTables(round: Round): readonly TableSpec[] {
  const { idPart: _plansGiveThem, ...readings } = checkpoints;
  return [
    tranches,
    applications,
    scores(round.pack.scoring),
    awards,
    spend,
    { ...readings, sheet: "Checkpoints" },
    decisions,
  ];
}
