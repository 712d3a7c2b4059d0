import type { FoundFile } from "../find-workbooks";
import { compareCoalitions, type CoalitionComparison } from "../../core/compare/coalition/compare-coalitions";
import { departmentPairs } from "../../core/compare/coalition/coalition-side";
import type { ComparedPlans } from "../../core/compare/coalition/department-change";
import type { PlanReadingOptions } from "../../core/plan-of-folder";
import { overFiles } from "../over-files";
import { readFileBytes } from "../read-file";
import type { Terminal } from "../terminal";
import type { WorkbookJobs } from "../workbook-jobs";
import { readFolder } from "./read-folder";

/**
 * Compares two folders of plans.
 *
 * Each plan is read once for what a review keeps of it, and the plans of a department a second time together, so that never more than two are
 * in memory: a coalition may have a thousand departments. Files that are the same byte for byte are not read again.
 *
 * @throws Refusal where one of the folders holds no plan that can be read
 */
export async function compareFolders(
  first: string,
  second: string,
  options: PlanReadingOptions,
  terminal: Terminal,
): Promise<CoalitionComparison> {
  const before = await readFolder(first, second, options, terminal);
  const after = await readFolder(second, first, options, terminal);
  const different = departmentPairs(before.side, after.side).flatMap(({ code, before: was, after: is }) => {
    if (was === undefined || is === undefined || was.key === is.key) return [];
    const [from, to] = [before.paths.get(was.file), after.paths.get(is.file)];
    return from === undefined || to === undefined ? [] : [{ label: code, path: from, to }];
  });
  const laterFile = new Map(different.map(({ label, to }) => [label, to]));
  const compared = await overFiles(different, terminal, "Comparing", async (file, open) => {
    const answer = await comparePair(file, laterFile.get(file.label) ?? "", open);
    return [file.label, answer] as const;
  });
  return compareCoalitions(before.side, after.side, new Map(compared));
}

async function comparePair(
  { path: before }: FoundFile,
  after: string,
  open: () => WorkbookJobs,
): Promise<ComparedPlans> {
  const [first, second] = [await readFileBytes(before), await readFileBytes(after)];
  if (first.bytes === undefined) return { problem: `In the first: ${first.problem}` };
  if (second.bytes === undefined) return { problem: `In the second: ${second.problem}` };
  const answer = await open().compare(first.bytes, second.bytes);
  if (answer.status === "unreadable")
    return { problem: "which" in answer ? `In the ${answer.which}: ${answer.reason}` : answer.reason };
  if (answer.kind !== "plans") return { problem: "The files were exchanged for other workbooks while they were read." };
  const { comparison, targets } = answer;
  return { comparison, targets };
}
