import type { ChartTheme } from "./chart-theme";
import { escapeMarkup } from "./escape-markup";
import { svgElement } from "./svg-element";

/**
 * An SVG that says what it is: an image with a name and a description, in the typeface of the reader's system.
 *
 * Presentation attributes only, no style attribute, script or reference to elsewhere, so that the strictest content policy shows it.
 *
 * @param size of the drawing, in pixels
 * @param id unique on the page; the ids of name and description are derived from it
 */
export function svgPicture(
  size: { width: number; height: number },
  { id, title, description }: { id: string; title: string; description: string },
  theme: ChartTheme,
  children: readonly string[],
): string {
  const { width, height } = size;
  return svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-desc`,
      "font-family": "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    },
    [
      svgElement("title", { id: `${id}-title` }, [escapeMarkup(title)]),
      svgElement("desc", { id: `${id}-desc` }, [escapeMarkup(description)]),
      ...(theme.background === undefined
        ? []
        : [svgElement("rect", { x: 0, y: 0, width, height, fill: theme.background })]),
      ...children,
    ],
  );
}
