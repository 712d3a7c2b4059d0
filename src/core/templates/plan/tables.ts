import { actuals } from "./tables/actuals";
import { budget } from "./tables/budget";
import { checkpoints } from "./tables/checkpoints";
import { commitments } from "./tables/commitments";
import { evidence } from "./tables/evidence";
import { groups } from "./tables/groups";
import { milestones } from "./tables/milestones";
import { moves } from "./tables/moves";
import { outcomes } from "./tables/outcomes";
import { pilots } from "./tables/pilots";
import { splits } from "./tables/splits";
import { waivers } from "./tables/waivers";
import type { TableSpec } from "../template";

/** The tables of the five-quarter plan; those that share a sheet stand side by side in this order. */
export const planTables: readonly TableSpec[] = [
  outcomes,
  commitments,
  budget,
  splits,
  actuals,
  pilots,
  checkpoints,
  milestones,
  evidence,
  groups,
  moves,
  waivers,
];
