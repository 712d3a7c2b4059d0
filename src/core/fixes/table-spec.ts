import { templateOf } from "../templates/index";
import type { TableSpec } from "../templates/template";
import type { FixContext } from "./fix-rule";

/** The template's spec of a table, by the key of its rows or by its name; undefined where the template has none such. */
export function tableSpec(
  { read, round }: Pick<FixContext, "read" | "round">,
  keyOrName: string,
): TableSpec | undefined {
  return templateOf(read.workbook.templateId)
    ?.spec(round)
    .tables.find(({ key, name }) => key === keyOrName || name === keyOrName);
}
