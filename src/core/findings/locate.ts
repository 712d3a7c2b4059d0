import type { Finding, LocatedFinding } from "./finding";
import { pathKey } from "./finding";
import type { Sources } from "./sources";

/**
 * Joins findings with their cells: the only step that knows both.
 *
 * A path without a place of its own takes the place of the nearest part of it that has one, so that every finding leads somewhere.
 */
export function locate(findings: readonly Finding[], sources: Sources): LocatedFinding[] {
  return findings.map((finding) => {
    let place = null;
    for (let length = finding.path.length; length > 0 && place === null; length -= 1)
      place = sources.places.get(pathKey(finding.path.slice(0, length))) ?? null;
    return { ...finding, place, field: finding.field ?? fieldOf(finding, sources) };
  });
}

function fieldOf(finding: Finding, sources: Sources): string | null {
  const generic = finding.path.map((part) => (typeof part === "number" ? "*" : part));
  // Rows are numbers, and so are the five quarters of a field: only the first becomes "*".
  const rowAt = finding.path.findIndex((part) => typeof part === "number");
  const mixed = finding.path.map((part, index) => (index === rowAt ? "*" : part));
  const label =
    sources.labels.get(pathKey(mixed)) ??
    sources.labels.get(pathKey(generic)) ??
    sources.labels.get(pathKey(finding.path));
  if (label !== undefined) return label;
  const own = finding.detail["label"];
  return typeof own === "string" ? own : null;
}
