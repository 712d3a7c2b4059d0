import type { PaneState } from "../pane-state";
import { screens } from "./index";
import type { Screen } from "./screen";

/** The screens that make sense now, in the menu's order: with the workbook that is open, or with none. */
export function offeredScreens(hasWorkbook: boolean, plan: PaneState["plan"]): readonly Screen[] {
  const here = templateHere(plan);
  return screens.filter(
    ({ needsWorkbook, template }) =>
      (hasWorkbook || !needsWorkbook) && (template === undefined || (hasWorkbook && template === here)),
  );
}

/** Id of the template that the open workbook was made from; undefined where it is none of ours or has not been read yet. */
export function templateHere(plan: PaneState["plan"]): string | undefined {
  if (plan.kind === "plan") return plan.checked.result.template;
  return plan.kind === "overview" ? plan.overview.template : undefined;
}
