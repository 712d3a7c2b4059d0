import { cellAddress, parseArea } from "../../core/workbook/address";
import type { Snapshot } from "../../core/workbook/snapshot";
import type { Findable } from "./findable";

/**
 * Everything in a workbook that has an ID: rows of tables on visible sheets whose first column is called "... ID" or "Code", with the
 * texts of the next two columns to know them by.
 *
 * Any workbook of ours and by the tables' own headers, so that the box finds what stands there and not what should. Never a roster:
 * its rows have no IDs.
 */
export function itemsIn({ sheets }: Snapshot): Findable[] {
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) =>
      sheet.tables
        .filter(({ columns }) => /(?:^| )ID$|^Code$/.test(columns[0]?.name ?? ""))
        .flatMap((table) => {
          const area = parseArea(table.range);
          const textAt = (row: number, column: number) => {
            const value = sheet.values[row - sheet.row]?.[column - sheet.column];
            return typeof value === "string" ? value.trim() : "";
          };
          return Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index).flatMap(
            (row): Findable[] => {
              const name = textAt(row, area.column);
              if (name === "") return [];
              const about = [table.name, textAt(row, area.column + 1), textAt(row, area.column + 2)];
              const place = { sheet: sheet.name, cell: cellAddress(row, area.column) };
              return [
                {
                  kind: "item",
                  name,
                  about: about.filter((text) => text !== "").join(" · "),
                  target: { kind: "cell", place },
                },
              ];
            },
          );
        }),
    );
}
