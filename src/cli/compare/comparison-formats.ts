import { coalitionDocument } from "../../core/compare/coalition/coalition-document";
import { coalitionJson } from "../../core/compare/coalition/coalition-json";
import type { CoalitionComparison } from "../../core/compare/coalition/compare-coalitions";
import type { WorkbookComparison } from "../../core/compare/compare-coalition-workbooks";
import type { Comparison } from "../../core/compare/compare-submissions";
import {
  comparisonDocument,
  type ComparedNames,
  type ComparisonDocument,
} from "../../core/compare/comparison-document";
import { comparisonJson } from "../../core/compare/comparison-json";
import { comparisonMarkdown } from "../../core/compare/comparison-markdown";
import { comparisonText } from "../../core/compare/comparison-text";
import { workbookComparisonDocument } from "../../core/compare/workbook-comparison-document";
import { workbookComparisonJson } from "../../core/compare/workbook-comparison-json";
import { comparisonHtml } from "../../core/report/comparison-html";
import { printable } from "../../core/report/printable";

/** A comparison that can be written: in sentences for people, as an object for programs. */
export interface WritableComparison {
  readonly document: ComparisonDocument;
  json(): string;
}

/** How a comparison can be written: the name that `--format` takes, and the pure function behind it. */
export const comparisonFormats = {
  text: ({ document }) => `${comparisonText(document).map(printable).join("\n")}\n`,
  json: ({ json }) => json(),
  markdown: ({ document }) => comparisonMarkdown(document),
  html: ({ document }) => comparisonHtml(document),
} as const satisfies Record<string, (comparison: WritableComparison) => string>;

/** A name that `--format` takes. */
export type ComparisonFormat = keyof typeof comparisonFormats;

/** The names that `--format` takes, text first. */
export const comparisonFormatNames = Object.keys(comparisonFormats) as ComparisonFormat[];

/** The comparison of two plans, ready for every format. */
export function writablePlans(comparison: Comparison, names: ComparedNames): WritableComparison {
  return { document: comparisonDocument(comparison, names), json: () => comparisonJson(comparison, names) };
}

/** The comparison of two books or two funds, ready for every format. */
export function writableWorkbooks(comparison: WorkbookComparison, names: ComparedNames): WritableComparison {
  return {
    document: workbookComparisonDocument(comparison, names),
    json: () => workbookComparisonJson(comparison, names),
  };
}

/** The comparison of two folders, ready for every format. */
export function writableFolders(comparison: CoalitionComparison, names: ComparedNames): WritableComparison {
  return { document: coalitionDocument(comparison, names), json: () => coalitionJson(comparison, names) };
}
