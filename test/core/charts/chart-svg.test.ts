/** @jest-environment jsdom */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { chartSvg, type ChartData, type ChartSvgOptions } from "../../../src/core/charts/chart-svg";
import type { ChartBlueprint } from "../../../src/core/workbook/chart";
import { chart, pillars, series } from "./sample-chart";
import { extents, outside, readSvg } from "./svg-reading";

const size = { width: 360, height: 240 };
const quarters = ["FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"];

/** Pixel heights of the columns, in the order in which they are drawn. */
function columnHeights(svg: string): number[] {
  return Array.from(readSvg(svg).querySelectorAll("g > title + rect"), (rect) => Number(rect.getAttribute("height")));
}

const goldens: Readonly<Record<string, [ChartBlueprint, ChartData, ChartSvgOptions]>> = {
  "stacked-columns": [
    chart({ kind: "stackedColumns", series: pillars }),
    {
      categories: quarters.slice(0, 3),
      series: [
        [12000, 14000, 9000],
        [5000, 8000, -4000],
        [7000, null, 11000],
      ],
    },
    size,
  ],
  "columns-target": [
    chart({
      series: [series("Gap"), series("Target", "#222222", "target"), series("Pace", "#B35C00", "line")],
      valueFormat: "0.0 %",
      valueTitle: "percentage points",
    }),
    {
      categories: ["Promotion of women", "Pay in engineering", "Return from leave"],
      series: [
        [0.12, 0.1, null],
        [0.1, 0.08, 0.06],
        [0.11, null, 0.05],
      ],
    },
    { width: 280, height: 220, theme: "page" },
  ],
  "stacked-bars-dark": [
    chart({ kind: "stackedBars", series: pillars }),
    {
      categories: ["Sales", "Human resources"],
      series: [
        [5, 2],
        [3, 4],
        [1, 6],
      ],
    },
    { ...size, theme: "dark" },
  ],
  empty: [chart(), { categories: [], series: [[]] }, size],
};

describe("drawings that were looked at and found right", () => {
  test.each(Object.entries(goldens))("%s", (name, [spec, data, options]) => {
    const file = path.join(__dirname, "golden", `${name}.svg`);
    const drawn = `${chartSvg(spec, data, options).replace(/></g, ">\n<")}\n`;
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, drawn);
    expect(existsSync(file)).toBe(true);
    expect(drawn).toBe(readFileSync(file, "utf8"));
  });
});

describe("what is drawn", () => {
  test("columns are as high as their numbers, from one zero", () => {
    const [first = 0, second = 0, third = 0] = columnHeights(
      chartSvg(chart(), { categories: ["a", "b", "c"], series: [[1000, 500, -250]] }, size),
    );
    expect(second / first).toBeCloseTo(0.5, 2);
    expect(third / first).toBeCloseTo(0.25, 2);
  });

  test("stacked, values below zero stack below it, with a pixel between pieces", () => {
    const svg = readSvg(
      chartSvg(
        chart({ kind: "stackedColumns", series: pillars }),
        { categories: ["a"], series: [[100], [-50], [100]] },
        size,
      ),
    );
    const boxes = Array.from(svg.querySelectorAll("g > title + rect"), (rect) => ({
      top: Number(rect.getAttribute("y")),
      bottom: Number(rect.getAttribute("y")) + Number(rect.getAttribute("height")),
    }));
    const [first, below, second] = boxes;
    expect(below?.top).toBeCloseTo(first?.bottom ?? NaN, 1);
    expect((first?.top ?? NaN) - (second?.bottom ?? NaN)).toBeCloseTo(1, 1);
  });

  test("a gap is no column and breaks a line, and a lonely value still has its mark", () => {
    const spec = chart({ series: [series("Plan"), series("Actual", "#B35C00", "line")] });
    const svg = readSvg(
      chartSvg(
        spec,
        {
          categories: ["a", "b", "c", "d"],
          series: [
            [1, null, 3, 4],
            [1, null, 2, 3],
          ],
        },
        size,
      ),
    );
    expect(svg.querySelectorAll("g > title + rect")).toHaveLength(3);
    expect(svg.querySelectorAll("path[fill='none']")).toHaveLength(2);
    expect(Array.from(svg.querySelectorAll("g > title"), (title) => title.textContent)).toContain("a, Actual: 1");
  });

  test("a target of one category is a line across it, dashed", () => {
    const spec = chart({ series: [series("Target", "#222222", "target")] });
    const svg = readSvg(chartSvg(spec, { categories: ["a"], series: [[5]] }, size));
    const target = svg.querySelector("path[stroke-dasharray]");
    const extent = extents(svg).find(({ what }) => what === target?.outerHTML.slice(0, 160));
    expect((extent?.right ?? 0) - (extent?.left ?? 0)).toBeGreaterThan(250);
  });

  test("pillars keep their marks in any order, so that colour never says it alone", () => {
    const spec = chart({ kind: "stackedColumns", series: [...pillars].reverse() });
    const svg = chartSvg(spec, { categories: ["a"], series: [[1], [1], [1]] }, size);
    const legend = readSvg(svg);
    // ■ for Opportunity, ▲ for Fairness, ● for Representation: pane.md, "Look".
    expect(legend.querySelector("svg > rect[fill='#00795C']")).not.toBeNull();
    expect(legend.querySelector("svg > path[fill='#B35C00']")).not.toBeNull();
    expect(legend.querySelector("svg > circle[fill='#0072B2']")).not.toBeNull();
  });

  test("all zeros are an axis, no numbers a sentence", () => {
    expect(columnHeights(chartSvg(chart(), { categories: ["a"], series: [[0]] }, size))).toEqual([0]);
    const empty = chartSvg(chart(), { categories: ["a"], series: [[null]] }, size);
    expect(readSvg(empty).textContent).toContain("Nothing to show yet.");
  });

  test("tooltips and axis show numbers in the chart's format, finer than it only where it would say the same twice", () => {
    const texts = (svg: string) => Array.from(readSvg(svg).querySelectorAll("text"), (text) => text.textContent);
    const percent = chart({ valueFormat: "0 %", valueTitle: "" });
    expect(texts(chartSvg(percent, { categories: ["a"], series: [[0.5]] }, size))).toContain("20 %");
    expect(texts(chartSvg(chart(), { categories: ["a"], series: [[0.4]] }, size))).toContain("0.2");
  });

  test("a dark line chosen for paper is seen on a dark page", () => {
    const spec = chart({ series: [series("Target", "#111111", "target")] });
    const stroke = (theme: "light" | "dark") =>
      readSvg(chartSvg(spec, { categories: ["a"], series: [[1]] }, { ...size, theme }))
        .querySelector("path[stroke-dasharray]")
        ?.getAttribute("stroke");
    expect(stroke("light")).toBe("#111111");
    expect(stroke("dark")).not.toBe("#111111");
  });

  test("is an image with a name and a description whose ids no other chart has", () => {
    const svg = readSvg(chartSvg(chart({ name: 'A "b" <c>' }), { categories: ["a"], series: [[1]] }, size));
    const [name, description] = ["aria-labelledby", "aria-describedby"].map((attribute) =>
      svg.querySelector(`[id="${svg.getAttribute(attribute)}"]`),
    );
    expect(svg.getAttribute("role")).toBe("img");
    expect([name?.textContent, description?.textContent]).toEqual([
      "Money by quarter",
      "Money planned in each quarter.",
    ]);
    expect(name?.id).toMatch(/^[A-Za-z][\w-]*$/);
    expect(name?.id).not.toBe(
      readSvg(chartSvg(chart({ name: "A b c" }), { categories: [], series: [] }, size)).querySelector("title")?.id,
    );
  });

  test("refuses a size without room for axes", () => {
    expect(() => chartSvg(chart(), { categories: [], series: [] }, { width: 100, height: 240 })).toThrow(
      "chartSvg needs at least 120 by 90 pixels, got 100 by 240",
    );
  });
});

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom(
    `<script>alert(1)</script>`,
    `"'&<>]]>`,
    `${"long ".repeat(60)}`,
    "\u0000\u202e\ud800",
    "日本語の部署名",
    "",
  ),
);
const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -100000, max: 100000 }),
  fc.double(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 1e15, 0.1, NaN, Infinity),
);
const anyChart = fc
  .record({ categories: fc.nat({ max: 210 }), count: fc.integer({ min: 1, max: 8 }) })
  .chain(({ categories, count }) =>
    fc.record({
      spec: fc.record({
        name: hostile,
        title: hostile,
        altText: hostile,
        valueTitle: hostile,
        valueFormat: fc.constantFrom("#,##0", "0 %", "0.0 %", "0.00", "General", '#,##0;-#,##0;"–"', "[Red]weird"),
        kind: fc.constantFrom("columns", "stackedColumns", "bars", "stackedBars") as fc.Arbitrary<
          ChartBlueprint["kind"]
        >,
        series: fc.array(
          fc.record({
            name: hostile,
            values: fc.constant("=A!$A$1"),
            color: fc.constantFrom("#0072B2", "#111111", "#FFFFFF", "red"),
            mark: fc.constantFrom("column", "line", "target") as fc.Arbitrary<"column" | "line" | "target">,
          }),
          { minLength: count, maxLength: count },
        ),
      }),
      data: fc.record({
        categories: fc.array(hostile, { minLength: categories, maxLength: categories }),
        series: fc.array(fc.array(value, { minLength: categories, maxLength: categories }), {
          minLength: count,
          maxLength: count,
        }),
      }),
      options: fc.record({
        width: fc.integer({ min: 120, max: 900 }),
        height: fc.integer({ min: 90, max: 600 }),
        theme: fc.constantFrom("light", "dark", "page") as fc.Arbitrary<"light" | "dark" | "page">,
      }),
    }),
  );

describe("for any chart, numbers and size", () => {
  test("everything is well-formed, inside the picture and allowed by a strict content policy", () => {
    fc.assert(
      fc.property(anyChart, ({ spec, data, options }) => {
        const svg = readSvg(chartSvg(chart(spec), data, options));
        expect(outside(svg)).toEqual([]);
        expect(svg.querySelector("script, style, [style], [href], image, foreignObject, a")).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test("labels of categories never touch", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 160, max: 800 }),
        (categories, width) => {
          const spec = chart({ title: "", valueTitle: "", series: [series("a")] });
          const svg = readSvg(
            chartSvg(spec, { categories, series: [categories.map(() => 1)] }, { width, height: 300 }),
          );
          const labels = Array.from(svg.querySelectorAll("text[text-anchor=middle]"));
          const level = extents(svg).filter(({ what }) =>
            labels.some((label) => label.outerHTML.slice(0, 160) === what),
          );
          for (const [index, label] of level.entries())
            expect(label.left).toBeGreaterThanOrEqual((level[index - 1]?.right ?? -Infinity) - 0.5);
          const slanted = Array.from(svg.querySelectorAll("text[transform]"), (text) => Number(text.getAttribute("x")));
          // Lines of 11 px at 40 degrees are apart when their ends are 11 / sin 40° = 17.1 px apart.
          for (const [index, x] of slanted.entries())
            expect(x - (slanted[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(17.1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
