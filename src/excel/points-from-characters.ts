/**
 * Width in points, which office.js wants, of a column width in characters, which people and files speak.
 *
 * A character is the widest digit of the default font, 7 pixels for Calibri 11 at 96 dots an inch; 5 pixels are padding and gridline.
 * Excel rounds to whole pixels, so this does too.
 *
 * @example pointsFromCharacters(8.43) // => 48
 */
export function pointsFromCharacters(characters: number): number {
  return (Math.round(characters * 7 + 5) * 72) / 96;
}
