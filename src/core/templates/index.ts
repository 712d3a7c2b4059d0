import { fiveQuarterPlan } from "./five-quarter-plan";
import type { TemplateSpec } from "./template";

/** Every template that can be made or read, newest version of each. */
export const templates: readonly TemplateSpec[] = [fiveQuarterPlan];

/** The template with this id, or undefined. */
export function templateOf(id: string): TemplateSpec | undefined {
  return templates.find((template) => template.id === id);
}
