import { escapeMarkup } from "./escape-markup";

/** Attributes of one element; undefined leaves one out. Numbers are coordinates in pixels and are rounded to a hundredth. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One SVG element as text. Every value goes through here, so that nothing is drawn unescaped or at a coordinate that isn't a number.
 *
 * @param children markup that `svgElement` or {@link svgText} made; never text
 * @throws RangeError for a number that isn't finite
 */
export function svgElement(name: string, attributes: SvgAttributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? coordinate(value) : escapeMarkup(value)}"`],
  );
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** A `text` element. */
export function svgText(text: string, attributes: SvgAttributes): string {
  return svgElement("text", attributes, [escapeMarkup(text)]);
}

/** A coordinate with at most two decimals: a hundredth of a pixel is never seen, and files stay small and comparable. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`coordinate needs a finite number, got ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}
