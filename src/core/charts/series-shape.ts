import type { ChartSeriesBlueprint } from "../workbook/chart";
import { coordinate, svgElement, type SvgAttributes } from "./svg-element";

/** Marks by which series are told apart without colour, in the order in which they are given out. */
const shapes = ["circle", "triangle", "square", "diamond", "cross", "ring"] as const;

/** One of the marks. */
export type SeriesShape = (typeof shapes)[number];

/** The pillars' own marks, by the colours that are theirs everywhere (●, ▲, ■). */
const ofPillar: Readonly<Record<string, SeriesShape>> = {
  "#0072B2": "circle",
  "#B35C00": "triangle",
  "#00795C": "square",
};

/** A mark for each series: a pillar keeps its own, the others get the next that is free, and after six they repeat. */
export function seriesShapes(series: readonly ChartSeriesBlueprint[]): readonly SeriesShape[] {
  const own = series.map(({ color }) => ofPillar[color.toUpperCase()]);
  const given = own.filter((shape, index) => shape !== undefined && own.indexOf(shape) === index);
  const free = shapes.filter((shape) => !given.includes(shape));
  let next = 0;
  return own.map((shape, index) => {
    if (shape !== undefined && own.indexOf(shape) === index) return shape;
    const order = free.length === 0 ? shapes : free;
    const chosen = order[next % order.length] ?? "circle";
    next += 1;
    return chosen;
  });
}

/**
 * The mark around a point.
 *
 * @param size about its width and height, in pixels
 */
export function shapeMark(shape: SeriesShape, x: number, y: number, size: number, color: string): string {
  const half = size / 2;
  const fill: SvgAttributes = { fill: color };
  if (shape === "circle") return svgElement("circle", { cx: x, cy: y, r: half, ...fill });
  if (shape === "square") return svgElement("rect", { x: x - half, y: y - half, width: size, height: size, ...fill });
  if (shape === "ring")
    return svgElement("circle", { cx: x, cy: y, r: half - 1, fill: "none", stroke: color, "stroke-width": "2" });
  if (shape === "cross") {
    const d = `${move(x - half, y - half)}${line(x + half, y + half)}${move(x - half, y + half)}${line(x + half, y - half)}`;
    return svgElement("path", { d, fill: "none", stroke: color, "stroke-width": "2" });
  }
  const d =
    shape === "triangle"
      ? `${move(x, y - half)}${line(x + half, y + half)}${line(x - half, y + half)}Z`
      : `${move(x, y - half)}${line(x + half, y)}${line(x, y + half)}${line(x - half, y)}Z`;
  return svgElement("path", { d, ...fill });
}

function move(x: number, y: number): string {
  return `M${coordinate(x)} ${coordinate(y)}`;
}

function line(x: number, y: number): string {
  return `L${coordinate(x)} ${coordinate(y)}`;
}
