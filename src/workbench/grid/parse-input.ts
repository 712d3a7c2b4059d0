import { numfmt } from "@univerjs/core";
import { errorTexts } from "./error-texts";
import type { CellContent } from "./cell-writes";

/** What typed text turns into, and the number format that it brings along when the cell has none. */
export interface ParsedInput {
  content: Exclude<CellContent, { kind: "formula" }>;
  pattern: string | undefined;
}

/**
 * Reads text the way Excel reads it, typed or written through Office.js: "12" is a number, "12%" and "1 Jul 2026" are numbers with a
 * format, TRUE is a boolean, a leading apostrophe makes text. Always the en-US way, as Office.js documents for `values`.
 */
export function parseInput(text: string): ParsedInput {
  if (text === "") return { content: { kind: "blank" }, pattern: undefined };
  if (text.startsWith("'")) return { content: { kind: "text", value: text.slice(1) }, pattern: undefined };
  const error = text.toUpperCase();
  if (errorTexts.has(error)) return { content: { kind: "error", value: error }, pattern: undefined };
  const parsed = numfmt.parseValue(text) as { v: unknown; z?: string } | null;
  if (typeof parsed?.v === "number" && Number.isFinite(parsed.v))
    return { content: { kind: "number", value: parsed.v }, pattern: parsed.z };
  if (/^(true|false)$/i.test(text))
    return { content: { kind: "boolean", value: text.toLowerCase() === "true" }, pattern: undefined };
  return { content: { kind: "text", value: text }, pattern: undefined };
}
