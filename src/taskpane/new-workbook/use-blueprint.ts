import { useMemo } from "react";
import type { Round } from "../../core/domain/round";
import type { Blueprint } from "../../core/workbook/blueprint";
import type { Engine, NewTemplate } from "../pane-effects";

/**
 * The workbook that the choices come to; null while one is missing.
 *
 * Kept until a choice changes: a plan's blueprint has thousands of cells, and progress redraws the form many times a second.
 */
export function useBlueprint(
  engine: Engine | null,
  round: Round | undefined,
  template: NewTemplate | undefined,
  departmentCode: string | undefined,
  asOf: string,
): Blueprint | null {
  return useMemo(() => {
    if (!engine || !round || !template) return null;
    if (template.scope === "coalition") return engine.workbookFor(template.id, round, undefined, asOf);
    return departmentCode === undefined ? null : engine.workbookFor(template.id, round, departmentCode, asOf);
  }, [engine, round, template, departmentCode, asOf]);
}
