import { HostError } from "../../core/workbook/spreadsheet-host";
import type { Splice } from "../xml/apply-splices";
import { withAttribute } from "../xml/apply-splices";
import { escapeXml } from "../xml/escape-xml";
import { decodeStored, encodeStored } from "../xml/stored-text";
import { XmlScanner } from "../xml/xml-scanner";

/**
 * The columns of a table part made as many as there are headers: new ones at the end, those too many dropped from there.
 *
 * @param headers of all columns that the table is to have
 * @throws HostError "failed" where two columns would have one name: Excel repairs such a file
 */
export function resizeColumns(source: string, headers: readonly string[]): Splice {
  const { start, tagEnd, end, columns, prefix } = columnsOf(source);
  const taken = new Set(columns.slice(0, headers.length).map(({ name }) => name.toLowerCase()));
  let id = Math.max(0, ...columns.map((column) => column.id));
  const added = headers.slice(columns.length).map((header) => {
    if (taken.has(header.toLowerCase()))
      throw new HostError("failed", `The table already has a column "${header}". Give the new one another name.`);
    taken.add(header.toLowerCase());
    id += 1;
    return `<${prefix}tableColumn id="${id}" name="${escapeXml(encodeStored(header))}"/>`;
  });
  const kept = columns.slice(0, headers.length).map((column) => source.slice(column.start, column.end));
  const tag = withAttribute(source.slice(start, tagEnd), "count", String(headers.length));
  return { start, end, text: `${tag}${[...kept, ...added].join("")}</${prefix}tableColumns>` };
}

function columnsOf(source: string) {
  const scanner = new XmlScanner(source);
  const columns: { start: number; end: number; id: number; name: string }[] = [];
  let head: { start: number; tagEnd: number; prefix: string } | undefined;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "open" && scanner.name === "tableColumns")
      head = {
        start: scanner.start,
        tagEnd: scanner.end,
        prefix: /^<([\w.-]+:)?/.exec(source.slice(scanner.start, scanner.end))?.[1] ?? "",
      };
    else if (token === "open" && scanner.name === "tableColumn") {
      const { start } = scanner;
      const id = Number(scanner.attribute("id"));
      const name = decodeStored(scanner.attribute("name") ?? "");
      if (!scanner.empty) scanner.textContent();
      columns.push({ start, end: scanner.end, id, name });
    } else if (token === "close" && scanner.name === "tableColumns" && head)
      return { ...head, end: scanner.end, columns };
  }
  throw new SyntaxError("the table has no columns");
}
