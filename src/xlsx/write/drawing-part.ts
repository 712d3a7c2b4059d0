import type { ChartBlueprint } from "../../core/workbook/chart";
import { parseArea } from "../../core/workbook/address";
import { drawnText } from "../xml/drawn-text";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The drawing part of a sheet: each chart over its cells, under its name and with its text for people who can't see it.
 *
 * Written in place of the library's, which knows no names and anchors otherwise. Relationships are the library's: the first chart is `rId1`.
 */
export function drawingPart(charts: readonly ChartBlueprint[]): string {
  return `${head}<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}">${charts.map(anchor).join("")}</xdr:wsDr>`;
}

/** Moves and sizes with its cells, as a chart that a person puts in does. */
function anchor({ area, name, altText }: ChartBlueprint, index: number): string {
  const { row, column, rows, columns } = parseArea(area);
  const corner = (tag: string, atRow: number, atColumn: number) =>
    `<xdr:${tag}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor>${corner("from", row, column)}${corner("to", row + rows, column + columns)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${drawnText(name)}" descr="${drawnText(altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chartSpace}"><c:chart xmlns:c="${chartSpace}" xmlns:r="${links}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
