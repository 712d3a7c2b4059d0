import { XmlScanner } from "../xml/xml-scanner";
import type { ChangedPackage } from "./changed-package";
import { addRelationship, registerPart } from "./register-part";

const part =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * The number under which a file keeps the mark of dynamic arrays; a file without metadata gets it.
 *
 * A formula with a custom function is stored as such an array. LibreOffice drops the metadata, so that a file saved by it has
 * lost what its own cells need.
 *
 * @returns undefined where the file has metadata of another kind only: the formula is then a plain array, with the same value
 */
export function dynamicArrayMark(file: ChangedPackage, workbookPath: string): number | undefined {
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const path = `${folder}metadata.xml`;
  const present = file.text(path);
  if (present !== undefined) return markIn(present);
  file.set(path, part);
  addRelationship(
    file,
    workbookPath,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
    "metadata.xml",
  );
  registerPart(file, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml");
  return 1;
}

function markIn(metadata: string): number | undefined {
  const scanner = new XmlScanner(metadata);
  const types: string[] = [];
  let blocks = 0;
  let inCells = false;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (scanner.name === "cellMetadata") inCells = token === "open";
    if (token !== "open") continue;
    if (scanner.name === "metadataType") types.push(scanner.attribute("name") ?? "");
    else if (inCells && scanner.name === "bk") blocks++;
    else if (inCells && scanner.name === "rc" && types[Number(scanner.attribute("t")) - 1] === "XLDAPR") return blocks;
  }
  return undefined;
}
