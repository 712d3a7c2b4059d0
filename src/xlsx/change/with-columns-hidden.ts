import { applySplices, withAttribute } from "../xml/apply-splices";
import { insertChild, sheetChildren } from "./sheet-children";

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/**
 * A sheet part with columns hidden or shown. A stretch of columns that share one description is divided where only some of them change.
 *
 * @param columns zero-based
 */
export function withColumnsHidden(source: string, columns: readonly number[], hidden: boolean): string {
  const top = sheetChildren(source);
  const list = top.children.find(({ name }) => name === "cols");
  const wanted = new Set(columns);
  const spans = list === undefined ? [] : spansOf(source.slice(list.tagEnd, list.end));
  const described = new Set<number>();
  const result = spans.flatMap((span): ColumnSpan[] => {
    const inside = columns.filter((column) => column >= span.first && column <= span.last);
    if (inside.length === 0) return [span];
    for (const column of inside) described.add(column);
    return pieces(span, wanted).map((piece) =>
      wanted.has(piece.first) ? { ...piece, tag: withAttribute(piece.tag, "hidden", hidden ? "1" : undefined) } : piece,
    );
  });
  for (const column of hidden ? wanted : [])
    if (!described.has(column))
      result.push({ first: column, last: column, tag: `<${top.prefix}col width="9.140625" hidden="1"/>` });
  result.sort((a, b) => a.first - b.first);
  const tags = result.map(({ first, last, tag }) =>
    withAttribute(withAttribute(tag, "min", String(first + 1)), "max", String(last + 1)),
  );
  const text = tags.length === 0 ? "" : `<${top.prefix}cols>${tags.join("")}</${top.prefix}cols>`;
  return applySplices(source, [
    list === undefined ? insertChild(top, "cols", text) : { start: list.start, end: list.end, text },
  ]);
}

/** A stretch divided so that each piece is wanted or not as a whole; wanted pieces of one column are enough. */
function pieces({ first, last, tag }: ColumnSpan, wanted: ReadonlySet<number>): ColumnSpan[] {
  const inside = [...wanted].filter((column) => column >= first && column <= last).sort((a, b) => a - b);
  const result: ColumnSpan[] = [];
  let at = first;
  for (const column of inside) {
    if (column > at) result.push({ first: at, last: column - 1, tag });
    result.push({ first: column, last: column, tag });
    at = column + 1;
  }
  if (at <= last) result.push({ first: at, last, tag });
  return result;
}

function spansOf(list: string): ColumnSpan[] {
  return [...list.matchAll(/<(?:[\w.-]+:)?col\b[^>]*?>/g)].map(([tag]) => ({
    first: number(tag, "min") - 1,
    last: number(tag, "max") - 1,
    // A description may be written with a closing tag of its own; it has no content.
    tag: tag.replace(/\s*\/?>$/, "/>"),
  }));
}

function number(tag: string, name: string): number {
  const match = new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(tag);
  if (match?.[1] === undefined) throw new SyntaxError(`a column lacks its ${name}`);
  return Number(match[1]);
}
