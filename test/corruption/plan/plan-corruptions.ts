import { columnsAndSheets } from "../any/columns-and-sheets";
import { computedCells, quarterLabels } from "../any/computed-cells";
import { form } from "../any/form";
import { unreadCells } from "../any/unread-cells";
import type { CorruptiblePlan } from "../corruptible";
import { together, type Corrupting } from "../corruption";
import { budgetCorruptions } from "./budget";
import { commitmentCorruptions } from "./commitments";
import { countCorruptions } from "./counts";
import { idCorruptions } from "./ids";
import { milestoneCorruptions } from "./milestones";
import { otherCorruptions } from "./money-and-waivers";
import { pilotCorruptions } from "./pilots";
import { startCorruptions } from "./start";

/** Everything that can go wrong with a plan, by the criterion that must find it. */
export const planCorruptions: Corrupting<CorruptiblePlan> = together([
  unreadCells,
  form,
  columnsAndSheets,
  computedCells,
  quarterLabels,
  startCorruptions,
  commitmentCorruptions,
  budgetCorruptions,
  idCorruptions,
  pilotCorruptions,
  milestoneCorruptions,
  countCorruptions,
  otherCorruptions,
]);
