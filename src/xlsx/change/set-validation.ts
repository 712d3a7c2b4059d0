import { areaAddress, areasOverlap, parseArea, type Area } from "../../core/workbook/address";
import { areaWithout } from "../../core/workbook/area-without";
import type { Edit } from "../../core/workbook/edit";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { validationStands } from "../../core/workbook/validation-stands";
import { isAddress } from "../read/cell-index";
import type { Splice } from "../xml/apply-splices";
import { applySplices, withAttribute } from "../xml/apply-splices";
import { escapeXml } from "../xml/escape-xml";
import { unescapeXml } from "../xml/escape-xml";
import { validationXml } from "./validation-xml";
import { insertChild, sheetChildren } from "./sheet-children";

type SetValidation = Extract<Edit, { kind: "set-validation" }>;

/**
 * A sheet part with another validation on a range: cut out of those that stand there, and given one of its own.
 *
 * @param sheet as it stands
 * @throws HostError "changed" where the range accepts something else than the edit expects, "unsupported" for a rule in the extension list
 */
export function setValidation(source: string, edit: SetValidation, sheet: SheetSnapshot): string {
  if (!validationStands(sheet.validations, edit.range, edit.before))
    throw new HostError(
      "changed",
      `What ${edit.sheet}, ${edit.range} accepts is no longer what it was. Check the workbook again.`,
    );
  const top = sheetChildren(source);
  const area = parseArea(edit.range);
  const list = top.children.find(({ name }) => name === "dataValidations");
  const extension = top.children.find(({ name }) => name === "extLst");
  if (
    extension !== undefined &&
    edit.before !== null &&
    inExtension(source.slice(extension.start, extension.end), area)
  )
    throw new HostError(
      "unsupported",
      `${edit.sheet}, ${edit.range} has a drop-down of a kind that only Excel can change. Change it there, under Data Validation.`,
    );
  const kept = list === undefined ? [] : entries(source.slice(list.tagEnd, list.end)).flatMap((one) => cut(one, area));
  const added = edit.after === null ? [] : [validationXml(edit.after, edit.range, top.prefix)];
  return applySplices(source, [replaced(source, top, list, [...kept, ...added])]);
}

function replaced(
  source: string,
  top: ReturnType<typeof sheetChildren>,
  list: { readonly start: number; readonly tagEnd: number; readonly end: number } | undefined,
  all: readonly string[],
): Splice {
  const name = `${top.prefix}dataValidations`;
  if (list === undefined)
    return insertChild(
      top,
      "dataValidations",
      all.length === 0 ? "" : `<${name} count="${all.length}">${all.join("")}</${name}>`,
    );
  // An empty list is one that Excel repairs.
  if (all.length === 0) return { start: list.start, end: list.end, text: "" };
  const tag = withAttribute(source.slice(list.start, list.tagEnd).replace(/\s*\/>$/, ">"), "count", String(all.length));
  return { start: list.start, end: list.end, text: `${tag}${all.join("")}</${name}>` };
}

/** Each `dataValidation` as written. */
function entries(list: string): string[] {
  return [
    ...list.matchAll(/<((?:[\w.-]+:)?dataValidation)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g),
  ].map(([entry]) => entry);
}

/** The entry without an area; nothing where nothing is left of it. */
function cut(entry: string, hole: Area): string[] {
  const ranges = unescapeXml(/\ssqref\s*=\s*["']([^"']*)["']/.exec(entry)?.[1] ?? "")
    .trim()
    .split(/\s+/);
  if (!ranges.some((range) => isAddress(range) && areasOverlap(parseArea(range), hole))) return [entry];
  const left = ranges.flatMap((range) =>
    isAddress(range) ? areaWithout(parseArea(range), hole).map(areaAddress) : [range],
  );
  if (left.length === 0) return [];
  return [
    entry.replace(
      /(\ssqref\s*=\s*)(?:"[^"]*"|'[^']*')/,
      (_, start: string) => `${start}"${escapeXml(left.join(" "))}"`,
    ),
  ];
}

function inExtension(extension: string, area: Area): boolean {
  return [...extension.matchAll(/<(?:[\w.-]+:)?sqref>([^<]*)</g)]
    .flatMap(([, ranges = ""]) => ranges.trim().split(/\s+/))
    .some((range) => isAddress(range) && areasOverlap(parseArea(range), area));
}
