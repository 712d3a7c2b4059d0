import { escapeMarkup } from "../charts/escape-markup";
import { printable } from "./printable";

/** Text of a workbook as it may stand in an HTML report, in an element or a quoted attribute, on one line. */
export function htmlText(text: string): string {
  return escapeMarkup(printable(text));
}
