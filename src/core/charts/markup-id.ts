/**
 * An id for HTML and SVG that two different names never share, made of letters, digits, "-" and "_" alone.
 *
 * Other characters become their code between underscores; "_" itself too, which is what keeps `a_b` and an escaped name apart.
 *
 * @example markupId("chart", "Money by pillar") // => "chart-Money_20_by_20_pillar"
 */
export function markupId(kind: string, name: string): string {
  const safe = Array.from(name, (character) =>
    /[A-Za-z0-9-]/.test(character) ? character : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `${kind}-${safe.join("")}`;
}
