/**
 * Applicants to the six largest departments of Berkeley in 1973: department, admitted and applied among women, then among men.
 * Origin: Bickel, Hammel and O'Connell (1975) Science 187:398-404; R datasets::UCBAdmissions.
 */
export const BERKELEY = [
  ["A", 89, 108, 512, 825],
  ["B", 17, 25, 353, 560],
  ["C", 202, 593, 120, 325],
  ["D", 131, 375, 138, 417],
  ["E", 94, 393, 53, 191],
  ["F", 24, 341, 22, 373],
] as const;

/** The same with a row a person: groups, flags, strata. */
export function berkeleyRoster(): { groups: string[]; flags: boolean[]; strata: string[] } {
  const people = BERKELEY.flatMap(([department, hits, n, referenceHits, referenceN]) => [
    ...Array.from({ length: n }, (_, at) => ["Female", at < hits, department] as const),
    ...Array.from({ length: referenceN }, (_, at) => ["Male", at < referenceHits, department] as const),
  ]);
  return {
    groups: people.map(([group]) => group),
    flags: people.map(([, flag]) => flag),
    strata: people.map(([, , department]) => department),
  };
}
