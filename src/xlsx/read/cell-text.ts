import { decodeStored } from "../xml/stored-text";

/** Characters that Excel lets a cell hold. */
const mostCharacters = 32_767;

/**
 * A cell's text as it is stored, cut where Excel's own limit is.
 *
 * A file can hold more; only a program that isn't Excel writes it, and Excel cuts it when it repairs the file. Cut here, so that one cell made
 * to be large can't make every message, report and copy large that quotes it, or keep a copy from being written. The cut shows as "…".
 */
export function cellText(stored: string): string {
  const text = decodeStored(stored);
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}
