/**
 * About how wide text is in a usual sans-serif typeface, in pixels.
 *
 * Estimated, because core has nothing to measure with and the typeface is the reader's; a little generous, so that what is placed by it
 * doesn't touch.
 *
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  if (/[iljtf.,:;'|!()[\] ]/.test(character)) return 0.34;
  if (/[mwMW%@–—]/.test(character)) return 0.92;
  if (/[A-Z&]/.test(character)) return 0.7;
  // Han, kana, Hangul and pictures are as wide as they are high.
  return (character.codePointAt(0) ?? 0) >= 0x1100 ? 1.05 : 0.58;
}

/**
 * Text that fits into a width, shortened with an ellipsis if it must be; the whole of it belongs into a tooltip or the table behind.
 *
 * @param width pixels; where not even one letter fits the answer is ""
 */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  let room = width - textWidth("…", size);
  let kept = 0;
  for (const character of characters) {
    room -= textWidth(character, size);
    if (room < 0) break;
    kept += 1;
  }
  return kept === 0 ? "" : `${characters.slice(0, kept).join("").trimEnd()}…`;
}
