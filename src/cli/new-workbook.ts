import type { Round } from "../core/domain/round";
import type { Template } from "../core/templates/template";

/** A workbook to be made: which template, for which department (none for the coalition's own), under which name. */
export interface NewWorkbook {
  readonly template: Template;
  readonly departmentCode?: string;
  /**
   * Named by the department's code and never by its name: codes are plain letters and digits, unique in a round, so no two departments
   * can meet under one name on any file system.
   */
  readonly fileName: string;
}

/** A department's workbook. */
export function departmentWorkbook(template: Template, departmentCode: string): NewWorkbook {
  return { template, departmentCode, fileName: `${departmentCode}-${template.id}.xlsx` };
}

/** The coalition's own workbook, one a round. */
export function coalitionWorkbook(template: Template): NewWorkbook {
  return { template, fileName: `${template.id}.xlsx` };
}

/** A template's workbooks for a whole round: one for each department, or the coalition's one. */
export function workbooksOf(template: Template, { departments }: Round): NewWorkbook[] {
  return template.scope === "department"
    ? departments.map(({ code }) => departmentWorkbook(template, code))
    : [coalitionWorkbook(template)];
}
