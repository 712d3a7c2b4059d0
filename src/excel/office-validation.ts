import type { ValidationBlueprint, ValidationRule } from "../core/workbook/blueprint";
import { isoDateFromSerial } from "../core/workbook/serial-date";

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;
/** Excel's largest number, for "any number will do". */
const largest = 9.99e307;

/** Lays a validation on a range, rule first: Excel takes message and alert only for a range that has one. */
export function setValidation(range: Excel.Range, { rule, prompt, alert, allowBlank }: ValidationBlueprint): void {
  const validation = range.dataValidation;
  validation.rule = officeRule(rule);
  validation.ignoreBlanks = allowBlank;
  if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  if (alert)
    validation.errorAlert = {
      showAlert: true,
      style: alertStyles[alert.style],
      title: alert.title,
      message: alert.message,
    };
}

/**
 * A rule in Excel's words.
 *
 * "any" becomes the formula `=TRUE`: it accepts everything, and unlike no rule at all it is sure to carry an input message.
 */
export function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "decimal":
      return { decimal: numberBounds(rule) };
    case "whole":
      return { wholeNumber: numberBounds(rule) };
    case "date":
      return {
        date: {
          operator: "Between",
          formula1: isoDateFromSerial(rule.minimum),
          formula2: isoDateFromSerial(rule.maximum),
        },
      };
    case "any":
      return { custom: { formula: "=TRUE" } };
  }
}

function numberBounds({ minimum, maximum }: { minimum?: number; maximum?: number }): Excel.BasicDataValidation {
  if (minimum !== undefined && maximum === undefined) return { operator: "GreaterThanOrEqualTo", formula1: minimum };
  if (minimum === undefined && maximum !== undefined) return { operator: "LessThanOrEqualTo", formula1: maximum };
  return { operator: "Between", formula1: minimum ?? -largest, formula2: maximum ?? largest };
}
