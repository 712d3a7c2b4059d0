import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellAddress, columnIndex, parseArea } from "../../../src/core/workbook/address";
import { isCellError, isCellFormula, type CellInput } from "../../../src/core/workbook/cell-value";
import type { Act } from "./act";

/** Acts that can be done to the bytes of a file by changing its parts' text. */
export type FileAct = Extract<
  Act,
  { readonly act: "type" | "rename sheet" | "merge" | "hide rows" | "hide columns" | "rename column" }
>;

/** Whether all of these can be done to a file. */
export function areFileActs(acts: readonly Act[]): acts is readonly FileAct[] {
  const known: readonly string[] = ["type", "rename sheet", "merge", "hide rows", "hide columns", "rename column"];
  return acts.every(({ act }) => known.includes(act));
}

/**
 * A file after these acts, changed as text in its parts and not by the product's own writer, which would make the same mistakes as its
 * reader.
 */
export function patched(bytes: Uint8Array, acts: readonly FileAct[]): Uint8Array {
  const parts = unzipSync(bytes);
  const change: Change = (path, by, mayStay = false) => {
    const part = parts[path];
    if (part === undefined) throw new RangeError(`The file has no part ${path}.`);
    const before = strFromU8(part);
    const after = by(before);
    if (after === before && !mayStay) throw new RangeError(`Nothing changed in ${path}.`);
    parts[path] = strToU8(after);
  };
  for (const act of acts) patch(act, parts, change);
  return zipSync(parts, { level: 1 });
}

type Parts = Readonly<Record<string, Uint8Array>>;
/** Changes a part's text; what changes nothing is a mistake of these tests, unless it `mayStay`. */
type Change = (path: string, by: (xml: string) => string, mayStay?: boolean) => void;

function patch(act: FileAct, parts: Parts, change: Change): void {
  switch (act.act) {
    case "type": {
      const [sheet = "", address = ""] = act.cell.split("!");
      // What is typed may stand there already.
      change(sheetPart(parts, sheet), (xml) => withCell(xml, address, act.value), true);
      return;
    }
    case "rename sheet":
      change("xl/workbook.xml", (xml) => xml.replace(`name="${escaped(act.sheet)}"`, `name="${escaped(act.to)}"`));
      return;
    case "merge":
      change(sheetPart(parts, act.sheet), (xml) =>
        xml.includes("<mergeCells")
          ? xml.replace(/<mergeCells[^>]*>/, `$&<mergeCell ref="${act.range}"/>`)
          : xml.replace(
              /<\/sheetData>(<sheetProtection[^>]*\/>)?(<autoFilter.*?(?:\/>|<\/autoFilter>))?/s,
              `$&<mergeCells count="1"><mergeCell ref="${act.range}"/></mergeCells>`,
            ),
      );
      return;
    case "hide rows":
      for (const row of act.rows)
        change(sheetPart(parts, act.sheet), (xml) =>
          xml.replace(new RegExp(`<row r="${row + 1}"( [^>]*)?>`), (tag) => {
            const bare = tag.replace(/ hidden="[^"]*"/, "");
            return bare.replace("<row", '<row hidden="1"');
          }),
        );
      return;
    case "hide columns":
      for (const column of act.columns)
        change(sheetPart(parts, act.sheet), (xml) =>
          xml.replace(
            /<cols>/,
            `<cols><col min="${column + 1}" max="${column + 1}" width="12" hidden="1" customWidth="1"/>`,
          ),
        );
      return;
    case "rename column": {
      const [path, range] = tablePart(parts, act.table);
      change(path, (xml) =>
        xml.replace(new RegExp(`(<tableColumn [^>]*name=")${escaped(act.from)}(")`), `$1${escaped(act.to)}$2`),
      );
      const names = [...strFromU8(parts[path] ?? new Uint8Array()).matchAll(/<tableColumn [^>]*name="([^"]*)"/g)];
      const { row, column } = parseArea(range);
      const at = names.findIndex(([, name]) => name === escaped(act.to));
      change(sheetOfTable(parts, path), (xml) => withCell(xml, cellAddress(row, column + at), act.to));
      return;
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Path of the part that holds a sheet. */
function sheetPart(parts: Parts, name: string): string {
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const tag = [...book.matchAll(/<sheet [^>]*>/g)]
    .map(([each]) => each)
    .find((each) => each.includes(`name="${escaped(name)}"`));
  const id = /r:id="([^"]+)"/.exec(tag ?? "")?.[1];
  const links = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const link = [...links.matchAll(/<Relationship [^>]*>/g)]
    .map(([each]) => each)
    .find((each) => each.includes(`Id="${id ?? ""}"`));
  const target = /Target="([^"]+)"/.exec(link ?? "")?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Path of the part that holds a table, and its range. */
function tablePart(parts: Parts, name: string): readonly [path: string, range: string] {
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith("xl/tables/")) continue;
    const tag = /<table [^>]*>/.exec(strFromU8(part))?.[0] ?? "";
    if (tag.includes(` displayName="${name}"`)) return [path, / ref="([^"]+)"/.exec(tag)?.[1] ?? ""];
  }
  throw new RangeError(`The file has no table ${name}.`);
}

/** Path of the sheet that a table is on. */
function sheetOfTable(parts: Parts, table: string): string {
  const file = table.split("/").at(-1) ?? "";
  for (const [path, part] of Object.entries(parts))
    if (/^xl\/worksheets\/_rels\//.test(path) && strFromU8(part).includes(`tables/${file}"`))
      return path.replace("_rels/", "").replace(/\.rels$/, "");
  throw new RangeError(`No sheet has the table in ${table}.`);
}

/** A sheet's XML with another value in one cell; the cell keeps its style, and its row is made where there is none. */
function withCell(xml: string, address: string, input: CellInput): string {
  const { row, column } = parseArea(address);
  const rowPattern = new RegExp(`<row r="${row + 1}"(?: [^>]*?)?(?:/>|>.*?</row>)`, "s");
  const old = rowPattern.exec(xml)?.[0];
  if (old === undefined)
    return xml.replace("</sheetData>", `<row r="${row + 1}">${cellXml(address, "", input)}</row></sheetData>`);
  const cells = [...old.matchAll(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell]) => cell);
  const place = (cell: string) => columnIndex(/r="([A-Z]+)/.exec(cell)?.[1] ?? "A");
  const own = cells.find((cell) => place(cell) === column);
  const style = / s="\d+"/.exec(own ?? "")?.[0] ?? "";
  const others = cells.filter((cell) => cell !== own);
  const all = [
    ...others.filter((cell) => place(cell) < column),
    cellXml(address, style, input),
    ...others.filter((cell) => place(cell) > column),
  ];
  const open = (/^<row [^>]*?(?=\/?>)/.exec(old)?.[0] ?? "").replace(/ spans="[^"]*"/, "");
  return xml.replace(old, () => `${open}>${all.join("")}</row>`);
}

function cellXml(address: string, style: string, input: CellInput): string {
  const start = `<c r="${address}"${style}`;
  const formula = isCellFormula(input) ? `<f>${escaped(input.formula.slice(1))}</f>` : "";
  const value = isCellFormula(input) ? input.value : input;
  if (value === null) return formula === "" ? `${start}/>` : `${start}>${formula}</c>`;
  if (isCellError(value)) return `${start} t="e">${formula}<v>${value.error}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `${start}>${formula}<v>${value}</v></c>`;
  return formula === ""
    ? `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    : `${start} t="str">${formula}<v>${escaped(value)}</v></c>`;
}
