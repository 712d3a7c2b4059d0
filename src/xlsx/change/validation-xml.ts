import type { CellValidation } from "../../core/workbook/edit";
import { formulaToStored } from "../formula/formula-to-stored";
import { escapeXml } from "../xml/escape-xml";
import { encodeStored } from "../xml/stored-text";

/** The far end of an open range: larger than any amount, small enough for Excel to accept. */
const far = 1e15;

/** A validation as a sheet part holds it, attributes in the order that Excel writes. */
export function validationXml(
  { rule, prompt, alert, allowBlank }: CellValidation,
  range: string,
  prefix: string,
): string {
  const attributes: [string, string | undefined][] = [
    ["type", rule.kind === "any" ? undefined : rule.kind],
    ["errorStyle", alert === undefined || alert.style === "stop" ? undefined : alert.style],
    ["allowBlank", allowBlank ? "1" : undefined],
    // Without this Excel keeps the message but never shows it.
    ["showInputMessage", prompt === undefined ? undefined : "1"],
    ["showErrorMessage", rule.kind === "any" ? undefined : "1"],
    ["errorTitle", alert?.title],
    ["error", alert?.message],
    ["promptTitle", prompt?.title],
    ["prompt", prompt?.message],
    ["sqref", range],
  ];
  const written = attributes
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(encodeStored(value))}"`]))
    .join("");
  const formulas = comparands(rule)
    .map((text, index) => `<${prefix}formula${index + 1}>${escapeXml(text)}</${prefix}formula${index + 1}>`)
    .join("");
  return formulas === ""
    ? `<${prefix}dataValidation${written}/>`
    : `<${prefix}dataValidation${written}>${formulas}</${prefix}dataValidation>`;
}

function comparands(rule: CellValidation["rule"]): string[] {
  if (rule.kind === "any") return [];
  if (rule.kind === "list") return [formulaToStored(rule.source).text];
  return [String(rule.minimum ?? -far), String(rule.maximum ?? far)];
}
