import { coalitionBook } from "./coalition-book";
import { fiveQuarterPlan } from "./five-quarter-plan";
import { gapSheet } from "./gap-sheet";
import { pilotFund } from "./pilot-fund";
import type { Template } from "./template";

/** Every template that can be made or read, newest version of each. */
export const templates: readonly Template[] = [fiveQuarterPlan, pilotFund, coalitionBook, gapSheet];

/** The template with this id, or undefined. */
export function templateOf(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
