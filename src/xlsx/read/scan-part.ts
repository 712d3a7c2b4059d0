import { damaged } from "../container/unreadable";
import type { Package } from "../container/package";
import { XmlScanner } from "../xml/xml-scanner";
import { HostError } from "../../core/workbook/spreadsheet-host";

/**
 * Reads one part with a scanner; what isn't well-formed becomes the one line about a damaged workbook.
 *
 * @returns what `read` answers, or undefined where there is no such part
 */
export function scanPart<T>(file: Package, path: string, read: (scanner: XmlScanner) => T): T | undefined {
  const text = file.text(path);
  if (text === undefined) return undefined;
  try {
    return read(new XmlScanner(text));
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw damaged(`the part ${path} is incomplete or garbled`, cause);
  }
}
