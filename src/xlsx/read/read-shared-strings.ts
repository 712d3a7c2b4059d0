import { limits } from "../container/limits";
import type { Package } from "../container/package";
import { unreadable } from "../container/unreadable";
import type { XmlScanner } from "../xml/xml-scanner";
import { cellText } from "./cell-text";
import { scanPart } from "./scan-part";

/** The texts that cells name by number; rich text is flattened, phonetic readings are left out. */
export function readSharedStrings(file: Package, path: string): string[] {
  return (
    scanPart(file, path, (scanner) => {
      const strings: string[] = [];
      let characters = 0;
      for (let token = scanner.next(); token; token = scanner.next()) {
        if (token !== "open" || scanner.name !== "si") continue;
        const text = readRichText(scanner);
        characters += text.length;
        if (strings.push(text) > limits.sharedStrings || characters > limits.sharedStringCharacters)
          throw unreadable(
            "This workbook holds more text than is read (2 million texts or 40 million characters). Remove sheets that don't belong to the plan.",
          );
      }
      return strings;
    }) ?? []
  );
}

/**
 * Text of the element just opened (a shared string or an inline one): its `t` elements joined.
 *
 * Only `t`: runs are laid out with blanks and line ends between their tags, which are no text.
 */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.empty) return "";
  const depth = scanner.depth;
  let text = "";
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "close" && scanner.depth < depth) break;
    if (token !== "open") continue;
    if (scanner.name === "t") text += scanner.textContent();
    else if (scanner.name === "rPh") scanner.textContent();
  }
  return cellText(text);
}
