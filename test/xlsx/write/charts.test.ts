import fc from "fast-check";
import { unzipSync } from "fflate";
import type { Blueprint, SheetBlueprint } from "../../../src/core/workbook/blueprint";
import type { ChartBlueprint } from "../../../src/core/workbook/chart";
import { applyEdits } from "../../../src/xlsx/apply-edits";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeBlueprint } from "../../../src/xlsx/write-blueprint";
import { chartBlueprint, sampleCharts } from "../../support/chart-samples";
import { readCharts, type FoundChart } from "../../support/read-charts";

let bytes: Uint8Array;
let found: FoundChart[];
beforeAll(async () => {
  bytes = await writeBlueprint(chartBlueprint());
  found = readCharts(bytes);
});

/** What a chart's file can hold of it: no character that XML has no place for, and colours in capitals. */
function storable(chart: ChartBlueprint): ChartBlueprint {
  const text = (value: string) => value.replaceAll("\u0007", "");
  return {
    ...chart,
    name: text(chart.name),
    title: text(chart.title),
    altText: text(chart.altText),
    series: chart.series.map((one) => ({ ...one, name: text(one.name), color: one.color.toUpperCase() })),
  };
}

/** Parts of drawings and charts by path. */
function drawnParts(file: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(unzipSync(file)).filter(([path]) => /^xl\/(drawings|charts)\//.test(path)));
}

describe("the charts of a file", () => {
  it("say what the blueprint said, in its order and on its sheets", () => {
    const wanted = chartBlueprint().sheets.flatMap(({ name, charts }) =>
      charts.map((chart) => ({ sheet: name, chart: storable(chart) })),
    );
    expect(found.map(({ sheet, chart }) => ({ sheet, chart }))).toEqual(wanted);
    expect(wanted).toHaveLength(7);
  });

  it("hold the values of their cells, cached results of formulas among them", () => {
    expect(found[0]?.cached).toEqual({
      categories: ["FY27-Q1", "FY27-Q2", "FY27-Q3", "FY27-Q4", "FY28-Q1"],
      values: [
        ["120000", "90000", "150000", "80000", "60000"],
        ["40000", "42500.5", "0", "61000", "70000"],
        ["30000", "-12000", undefined, "45000", "52000"],
        ["190000", "120500.5", "150000", "186000", "182000"],
      ],
    });
  });

  it("leave a gap where a cell is empty, or holds text or an error", () => {
    expect(found[4]?.cached.values[0]).toEqual(["0.081", undefined, undefined, "0.064", undefined]);
  });

  it("keep labels that are numbers as numbers", () => {
    expect(found[5]?.cached.categories).toEqual(["46300", "46390", "46480", "46570", "46660"]);
  });

  it("carry any text, whatever it is made of", async () => {
    // Half surrogates and control characters have no place in XML; the odd name shows that those are left out.
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== "");
    await fc.assert(
      fc.asyncProperty(text, text, text, text, async (name, title, altText, legend) => {
        const [first] = sampleCharts;
        const changed = {
          name,
          title,
          altText,
          valueTitle: legend,
          series: (first?.series ?? []).map((one, index) => ({ ...one, name: `${legend}${index}` })),
        };
        const [read] = readCharts(await writeBlueprint(withCharts([{ ...(first as ChartBlueprint), ...changed }])));
        expect(read?.chart).toMatchObject(changed);
      }),
      { numRuns: 30 },
    );
  });

  it("are the same bytes each time", async () => {
    expect(await writeBlueprint(chartBlueprint())).toEqual(bytes);
  });

  it("leave no part of the library's own behind", () => {
    const charts = Array.from({ length: 7 }, (_, index) => `xl/charts/chart${index + 1}.xml`);
    const drawings = [2, 3].flatMap((sheet) => [
      `xl/drawings/drawing${sheet}.xml`,
      `xl/drawings/_rels/drawing${sheet}.xml.rels`,
    ]);
    expect(Object.keys(drawnParts(bytes)).sort()).toEqual([...charts, ...drawings].sort());
  });
});

describe("a file with charts", () => {
  it("is read as one without", async () => {
    const blueprint = chartBlueprint();
    const without = { ...blueprint, sheets: blueprint.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
    expect(await readSnapshot(bytes)).toEqual(await readSnapshot(await writeBlueprint(without)));
  });

  it("keeps drawings and charts byte for byte when cells are edited", async () => {
    const edited = await applyEdits(bytes, [
      { kind: "set-cells", sheet: 'Data & "more"', range: "B2", before: [[120000]], after: [[1]] },
      { kind: "set-cells", sheet: "One", range: "B2", before: [[12]], after: [[13]] },
    ]);
    expect(edited).not.toEqual(bytes);
    expect(drawnParts(edited)).toEqual(drawnParts(bytes));
    expect(readCharts(edited)).toEqual(found);
  });

  it("has its charts follow a sheet's new name", async () => {
    const edited = await applyEdits(bytes, [{ kind: "rename-sheet", from: 'Data & "more"', to: "Numbers" }]);
    const [first] = readCharts(edited);
    expect(first?.chart.categories).toBe("=Numbers!$B$1:$F$1");
    expect(first?.chart.series.map(({ values }) => values)).toEqual(
      [2, 3, 4, 5].map((row) => `=Numbers!$B$${row}:$F$${row}`),
    );
    expect(first?.cached).toEqual(found[0]?.cached);
  });
});

/** The sample with its first chart changed. */
function withChart(change: Partial<ChartBlueprint>): Blueprint {
  return withCharts(sampleCharts.map((chart, index) => (index === 0 ? { ...chart, ...change } : chart)));
}

function withCharts(charts: SheetBlueprint["charts"]): Blueprint {
  const blueprint = chartBlueprint();
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => (sheet.name === "Charts" ? { ...sheet, charts } : sheet)),
  };
}

const series = (values: string) => ({ name: "Fairness", values, color: "#E69F00", mark: "column" }) as const;

describe("a chart that no workbook can hold is refused", () => {
  it.each<[string, Blueprint, RegExp]>([
    [
      "cells of a sheet that is not there",
      withChart({ categories: "=Gone!$B$1:$F$1" }),
      /sheet "Charts", chart "Chart 1": .*stands on a sheet "Gone"/,
    ],
    [
      "values of a sheet that is not there",
      withChart({ series: [series("=Gone!$B$1:$F$1")] }),
      /range of "Fairness" stands on a sheet "Gone"/,
    ],
    [
      "fewer values than categories",
      withChart({ series: [series(`='Data & "more"'!$B$2:$E$2`)] }),
      /"Fairness" has 4 cells for 5 categories/,
    ],
    [
      "a reference without dollar signs",
      withChart({ series: [series(`='Data & "more"'!B2:F2`)] }),
      /needs an absolute range/,
    ],
    ["a name for a reference", withChart({ categories: "=Quarters" }), /needs an absolute range.*got "=Quarters"/],
    ["a block of cells", withChart({ series: [series(`='Data & "more"'!$B$2:$F$3`)] }), /needs one row or one column/],
    ["no series", withChart({ series: [] }), /nothing to draw/],
    [
      "a colour by name",
      withChart({ series: [{ ...series(`='Data & "more"'!$B$2:$F$2`), color: "red" }] }),
      /needs a colour like/,
    ],
    [
      "a line over lying bars",
      withChart({ kind: "bars" }),
      /"All" is a line, and lines can't share the axes of lying bars/,
    ],
    ["a title too long", withChart({ title: "x".repeat(256) }), /has 256 characters, Excel allows 255/],
    ["no name", withChart({ name: " " }), /has no name/],
    ["one cell to stand on", withChart({ area: "B2" }), /covers B2, too small/],
    ["two charts of one name", withChart({ name: "CHART 2" }), /two charts are named/],
    ["two charts in one place", withChart({ area: "F3:K9" }), /charts overlap/],
  ])("%s", async (_, blueprint, message) => {
    await expect(writeBlueprint(blueprint)).rejects.toMatchObject({
      name: "HostError",
      code: "failed",
      message: expect.stringMatching(message) as string,
    });
  });
});
