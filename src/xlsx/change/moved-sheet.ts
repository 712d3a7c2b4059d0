import { XmlScanner } from "../xml/xml-scanner";
import type { MergedStyles } from "./merge-styles";

/** What changes for a sheet that moves to another file. */
export interface Move {
  /** Where its looks stand there; undefined where they stand as they did. */
  readonly styles: Pick<MergedStyles, "cells" | "conditional"> | undefined;
  /** Number under which the other file keeps the mark of dynamic arrays; undefined makes them plain arrays. */
  readonly mark: number | undefined;
  /** The shared texts of the file from which it comes. */
  readonly strings: string;
}

/**
 * A sheet part that we wrote for one file, for another: its texts stand in the cells themselves, because the other file's shared
 * texts have positions of their own, and what it says of looks speaks of that file's.
 */
export function movedSheet(sheet: string, { styles, mark, strings }: Move): string {
  const texts = sharedTexts(strings);
  return sheet
    .replace(/<c ([^>]*)\bt="s"([^>]*)><v>(\d+)<\/v><\/c>/g, (_, before: string, after: string, at: string) => {
      const text = texts[Number(at)] ?? "";
      return `<c ${before}t="inlineStr"${after}><is>${text}</is></c>`;
    })
    .replace(/<c ([^>]*)>/g, (_, attributes: string) => `<c ${withPositions(attributes, styles, mark)}>`)
    .replace(/(<cfRule [^>]*\bdxfId=")(\d+)"/g, (_, start: string, at: string) => {
      return `${start}${styles?.conditional[Number(at)] ?? at}"`;
    })
    .replace(/(<sheetView [^>]*?) tabSelected="[^"]*"/g, "$1");
}

function withPositions(attributes: string, styles: Move["styles"], mark: number | undefined): string {
  return attributes
    .replace(/\bs="(\d+)"/, (_, at: string) => `s="${styles?.cells[Number(at)] ?? at}"`)
    .replace(/ ?\bcm="\d+"/, mark === undefined ? "" : ` cm="${mark}"`);
}

/** What stands in each shared text, as XML: runs of rich text stay runs. */
function sharedTexts(part: string): string[] {
  if (part === "") return [];
  const scanner = new XmlScanner(part);
  const texts: string[] = [];
  let start = 0;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (scanner.name !== "si") continue;
    if (token === "open" && scanner.empty) texts.push("");
    else if (token === "open") start = scanner.end;
    else if (token === "close") texts.push(part.slice(start, scanner.start));
  }
  return texts;
}
