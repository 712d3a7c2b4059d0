import type { TableSnapshot } from "../../core/workbook/snapshot";
import { areaAddress, parseArea } from "../../core/workbook/address";
import type { Package } from "../container/package";
import { decodeStored } from "../xml/stored-text";
import { scanPart } from "./scan-part";

/**
 * Reads one table; undefined where the part is missing or is no table.
 *
 * Column ids are passed on as hints only: LibreOffice renumbers them by position.
 */
export function readTablePart(file: Package, path: string): TableSnapshot | undefined {
  return scanPart(file, path, (scanner) => {
    const columns: { id?: number; name: string }[] = [];
    let head: Omit<TableSnapshot, "columns"> | undefined;
    for (let token = scanner.next(); token; token = scanner.next()) {
      if (token !== "open") continue;
      if (scanner.name === "table")
        head = {
          name: decodeStored(scanner.attribute("displayName") ?? scanner.attribute("name") ?? ""),
          range: areaAddress(parseArea(scanner.attribute("ref") ?? "")),
          hasHeaders: scanner.attribute("headerRowCount") !== "0",
          hasTotals: Number(scanner.attribute("totalsRowCount") ?? 0) > 0,
        };
      else if (scanner.name === "tableColumn") {
        const id = scanner.attribute("id");
        columns.push({
          ...(id === undefined ? {} : { id: Number(id) }),
          name: decodeStored(scanner.attribute("name") ?? ""),
        });
      }
    }
    return head && { ...head, columns };
  });
}
