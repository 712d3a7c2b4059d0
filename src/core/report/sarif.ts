import type { CheckedFinding, CheckResult } from "../findings/check-result";
import type { Severity } from "../findings/finding";
import { isUnchecked, type CheckReport, type FileReport } from "./file-report";
import { fixWords } from "./fix-words";
import { inPieces } from "./in-pieces";
import { JsonEntries, jsonParts } from "./json-parts";
import type { ReportContext, RuleWords } from "./rule-words";
import { settingsWords } from "./settings-words";
import { hiddenNote, shareableFile } from "./shareable";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/**
 * The report as SARIF 2.1.0, the exchange format of checking tools, so that their viewers and dashboards read ours.
 *
 * A cell is a logical location (`Budget!H20`): regions are lines of text files or bytes, and a workbook is neither. Waived findings are
 * results with an accepted external suppression. A criterion that was not checked is a notification on the tool's configuration, a file that
 * could not be is one on its execution, and the run then was no success. Counts of people are left out, see {@link shareable}.
 *
 * @see OASIS, Static Analysis Results Interchange Format (SARIF) 2.1.0, errata 01 (2023), 3.20, 3.27, 3.28, 3.33, 3.35, 3.58
 */
export function sarifReport(report: CheckReport, context: ReportContext): string {
  return [...sarifParts(report, context)].join("");
}

/** The same in pieces, looking at one file's findings after the other's. */
export function* sarifParts(report: CheckReport, { rules, version }: ReportContext): Iterable<string> {
  const { files, asOf, round, pack } = report;
  const note = hiddenNote({ hidden: files.reduce((sum, file) => sum + shareableFile(file).hidden, 0) });
  const known = [...rules, ...unknownRules(files, rules)];
  const indexOf = new Map(known.map(({ id }, index) => [id, index]));
  const unread = files.flatMap(({ file, result }, index) =>
    isUnchecked(result)
      ? [
          {
            level: "error",
            message: { text: messageText(result.reason) },
            locations: [{ physicalLocation: artifact(file, index) }],
          },
        ]
      : [],
  );
  const settings = files.flatMap(({ file, result }, index) => {
    const words = isUnchecked(result) ? undefined : settingsWords(result.settings);
    if (words === undefined) return [];
    const locations = [{ physicalLocation: artifact(file, index) }];
    return [{ level: "note", message: { text: messageText(words) }, locations }];
  });
  const unchecked = files.flatMap(({ file, result }, index) =>
    isUnchecked(result) ? [] : notifications(file, index, result, indexOf),
  );
  const run = {
    tool: {
      driver: { name: "Coalition Planner", version, rules: known.map(ruleEntry) },
    },
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread,
        toolConfigurationNotifications: [
          ...unchecked,
          ...settings,
          ...(note === undefined ? [] : [{ level: "note", message: { text: note } }]),
        ],
      },
    ],
    artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) }, roles: ["analysisTarget"] })),
    results: new JsonEntries(function* () {
      for (const [index, each] of files.entries()) {
        const { file, result } = shareableFile(each).file;
        if (isUnchecked(result)) continue;
        for (const finding of result.findings) yield resultEntry(file, index, finding, indexOf);
      }
    }),
    properties: { asOf, round, pack },
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  yield* inPieces(jsonParts(log));
  yield "\n";
}

/** A pack's own checks have no page among the criteria; every result still needs its rule. */
function unknownRules(files: readonly FileReport[], rules: readonly RuleWords[]): RuleWords[] {
  const known = new Set(rules.map(({ id }) => id));
  return files.flatMap(({ result }) =>
    isUnchecked(result)
      ? []
      : result.findings.flatMap(({ criterion, because, remedy, severity }) => {
          if (known.has(criterion)) return [];
          known.add(criterion);
          return [{ id: criterion, title: criterion, rule: because, because, remedy, severity }];
        }),
  );
}

function ruleEntry({ id, title, rule, because, remedy, severity }: RuleWords) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${rule} ${because}` },
    help: { text: remedy },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultEntry(file: string, index: number, finding: CheckedFinding, indexOf: ReadonlyMap<string, number>) {
  const { criterion, severity, message, remedy, item, field, waiver, place, fixes } = finding;
  const ruleIndex = indexOf.get(criterion);
  const fix = fixWords(fixes);
  const cell = place === null ? undefined : `${place.sheet}!${place.cell}`;
  return {
    ruleId: criterion,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: messageText(message) },
    locations: [
      {
        physicalLocation: artifact(file, index),
        ...(cell === undefined || place === null
          ? {}
          : {
              logicalLocations: [{ name: place.cell, fullyQualifiedName: cell, kind: "cell" }],
              message: { text: messageText(cell) },
            }),
      },
    ],
    // What stays the same when rows are sorted or added above, so that a dashboard knows a finding again.
    partialFingerprints: { "criterionItemField/v1": [criterion, item ?? cell ?? "", field ?? ""].join("|") },
    ...(waiver === null
      ? {}
      : {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: `Waived by ${waiver.approver} until ${waiver.expires}: ${waiver.reason}`,
            },
          ],
        }),
    properties: { item, field, remedy, ...(fix === undefined ? {} : { fix }) },
  };
}

function notifications(file: string, index: number, { notChecked }: CheckResult, indexOf: ReadonlyMap<string, number>) {
  return notChecked.map(({ criterion, because }) => {
    const ruleIndex = indexOf.get(criterion);
    return {
      level: "warning",
      message: { text: messageText(notCheckedText(criterion, because)) },
      associatedRule: { id: criterion, ...(ruleIndex === undefined ? {} : { index: ruleIndex }) },
      locations: [{ physicalLocation: artifact(file, index) }],
    };
  });
}

/** A criterion that ran on most rows says so itself ("Checked in part."). */
function notCheckedText(criterion: string, because: string): string {
  return because.startsWith("Checked in part")
    ? `${criterion}: ${because}`
    : `${criterion} was not checked. ${because}`;
}

function artifact(file: string, index: number) {
  return { artifactLocation: { uri: uriOf(file), index } };
}

/** A file's name as a relative URI reference; half a surrogate pair, which no URI can hold, becomes U+FFFD. */
function uriOf(file: string): string {
  const wellFormed = file.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\uFFFD");
  return wellFormed.split("/").map(encodeURIComponent).join("/");
}

/** Text that means itself in a SARIF message: what reads as a placeholder (`{0}`) or an embedded link (`[text](1)`) is escaped, 3.11.5 and 3.11.6. */
function messageText(text: string): string {
  return text.replace(/\{(\d+)\}/g, "{{$1}}").replace(/\[(?=[^[\]]*\]\()/g, "\\[");
}
