/** Text of a cell or name as spreadsheets store it: `_x000D_` stands for a character that XML can't hold, `_x005F_` for the underscore before one. */
export function decodeStored(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * Text of a cell as a file must store it, not yet escaped for XML: the opposite of {@link decodeStored}.
 *
 * Escaped are control characters, U+FFFE, U+FFFF and half surrogates (XML has no place for them), the carriage return
 * (XML readers turn it into a line feed), and an underscore that would be read as the start of such an escape.
 */
export function encodeStored(text: string): string {
  return text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
