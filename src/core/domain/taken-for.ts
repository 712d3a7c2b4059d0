/** Keys by which a person would tell the two files apart; each is needed in one and unknown in the other. */
const tellTale = { round: ["departments", "firstQuarter"], pack: ["criteria"] } as const;

/**
 * Whether JSON that was given for one kind of file is plainly the other, in a sentence that says what to give instead.
 *
 * Without it, a round given for a pack is told as fifteen wrong keys, which sends people looking for spelling mistakes.
 *
 * @param wanted the kind of file that belongs here; @param data parsed JSON
 * @returns undefined where it isn't the other kind
 */
export function takenFor(wanted: "round" | "pack", data: unknown): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const holds = (kind: "round" | "pack") => tellTale[kind].some((key) => key in data);
  if (wanted === "pack" && holds("round"))
    return 'This is a round, not a pack. A round brings its own pack with it; to use that pack alone, put what stands under "pack" into a file of its own.';
  if (wanted === "round" && holds("pack") && !holds("round"))
    return "This is a pack, not a round. Give the round's own file, which names the departments and the first quarter.";
  return undefined;
}
