import { textWidth } from "../../../src/core/charts/text-width";

/** Parses an SVG as strictly as a browser does a file: what isn't well-formed throws. Needs jsdom. */
export function readSvg(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const problem = document.querySelector("parsererror");
  if (problem) throw new Error(`Not well-formed: ${problem.textContent}`);
  return document.documentElement;
}

/** A rectangle that something covers. */
export interface Extent {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** What every drawn element covers; of text as wide as it is estimated, turned if it is turned. */
export function extents(svg: Element): Extent[] {
  return Array.from(svg.querySelectorAll("*")).flatMap((element) => extentOf(element) ?? []);
}

function extentOf(element: Element): Extent | undefined {
  const what = element.outerHTML.slice(0, 160);
  const of = (points: readonly (readonly [number, number])[]): Extent => ({
    what,
    left: Math.min(...points.map(([x]) => x)),
    top: Math.min(...points.map(([, y]) => y)),
    right: Math.max(...points.map(([x]) => x)),
    bottom: Math.max(...points.map(([, y]) => y)),
  });
  const [x, y] = [number(element, "x"), number(element, "y")];
  switch (element.tagName) {
    case "rect":
      return of([
        [x, y],
        [x + number(element, "width"), y + number(element, "height")],
      ]);
    case "circle": {
      const [cx, cy, r] = [number(element, "cx"), number(element, "cy"), number(element, "r")];
      return of([
        [cx - r, cy - r],
        [cx + r, cy + r],
      ]);
    }
    case "line":
      return of([
        [number(element, "x1"), number(element, "y1")],
        [number(element, "x2"), number(element, "y2")],
      ]);
    case "path":
      return of(pathPoints(element.getAttribute("d") ?? ""));
    case "text":
      return of(textCorners(element, x, y));
    default:
      return undefined;
  }
}

/** Points of the commands that charts use: M, L and V with absolute coordinates. */
function pathPoints(d: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, command, rest = ""] of d.matchAll(/([MLVZ])([^MLVZ]*)/g)) {
    const values = rest.trim().split(/\s+/).filter(Boolean).map(Number);
    const x = points.at(-1)?.[0] ?? 0;
    if (command === "V") points.push([x, values[0] ?? NaN]);
    else if (command !== "Z") points.push([values[0] ?? NaN, values[1] ?? NaN]);
  }
  return points;
}

function textCorners(element: Element, x: number, y: number): [number, number][] {
  const size = number(element, "font-size");
  const width = textWidth(element.textContent, size);
  const anchor = element.getAttribute("text-anchor");
  const from = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  const [, degrees = "0"] = /rotate\((-?\d+)/.exec(element.getAttribute("transform") ?? "") ?? [];
  const angle = (Number(degrees) * Math.PI) / 180;
  return [
    [from, y],
    [from + width, y],
  ].map(([px = 0, py = 0]) => [
    x + (px - x) * Math.cos(angle) - (py - y) * Math.sin(angle),
    y + (px - x) * Math.sin(angle) + (py - y) * Math.cos(angle),
  ]);
}

/** What sticks out of the picture by more than half a pixel, or isn't a number. */
export function outside(svg: Element): Extent[] {
  const [width, height] = [number(svg, "width"), number(svg, "height")];
  return extents(svg).filter(
    ({ left, top, right, bottom }) => !(left >= -0.5 && top >= -0.5 && right <= width + 0.5 && bottom <= height + 0.5),
  );
}
