import { escapeXml } from "./escape-xml";

/**
 * Text for drawings and charts, escaped for XML. Characters that XML has no place for are left out: the `_x0007_` of cells
 * (`encodeStored`) means nothing there and would be shown as it stands.
 */
export function drawnText(text: string): string {
  return escapeXml(
    text.replace(
      /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    ),
  );
}
