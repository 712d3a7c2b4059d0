import type { Round } from "../../domain/round";
import { groupKey } from "../../statistics/group-key";
import type { Given } from "../../statistics/answers/answer";
import { gapRateStats } from "../../statistics/answers/gap-rate";
import { impactRatioStats } from "../../statistics/answers/impact-ratio";
import { rateStats } from "../../statistics/answers/rate";
import type { StatsAnswer } from "../../statistics/answers/stats-rows";
import type { CellValue } from "../../workbook/cell-value";
import type { GapContext } from "./gap-context";
import { type CountRanges, countRanges } from "./groups-page";
import type { Measure } from "./measure";
import { notComputed, type PublishedLine, statCell } from "./published-counts";

/*
 * Measures made from the counts that Groups shows, and from nothing else: what is suppressed there is suppressed here, and no gap with its
 * two sizes can be solved for a count that Groups hides.
 */

const focalIn = ({ groups }: CountRanges) => `MATCH(FocalGroup,${groups},0)`;
const referenceIn = ({ groups }: CountRanges) => `MATCH(ReferenceGroup,${groups},0)`;
const at = (range: string, group: string) => `INDEX(${range},${group})`;

type Lines = (context: GapContext) => readonly PublishedLine[];

/** The line of a group chosen on Start; undefined when it is not on the roster. */
function lineOf(context: GapContext, lines: Lines, which: "focalGroup" | "referenceGroup"): PublishedLine | undefined {
  const key = groupKey(context.sheet.start[which] ?? "");
  const index = context.present.findIndex((group) => groupKey(group) === key);
  return index < 0 ? undefined : (lines(context)[index] ?? undefined);
}

function sizeOf(
  range: string,
  group: string,
  lines: Lines,
  which: "focalGroup" | "referenceGroup",
): Measure["sizes"][number] {
  return {
    formula: () => `IFERROR(${at(range, group)},"")`,
    value: (context) => lineOf(context, lines, which)?.n ?? "",
  };
}

interface TwoGroups {
  readonly name: string;
  readonly unit: "Share" | "Pace";
  readonly even: 0 | 1;
  readonly ranges: CountRanges;
  readonly lines: Lines;
  readonly function: "GAP.RATE" | "IMPACT.RATIO";
}

function twoGroupMeasure({ name, unit, even, ranges, lines, function: called }: TwoGroups): Measure {
  const [focal, reference] = [focalIn(ranges), referenceIn(ranges)];
  const counts = [at(ranges.hits, focal), at(ranges.n, focal), at(ranges.hits, reference), at(ranges.n, reference)];
  const answer = called === "GAP.RATE" ? gapRateStats : impactRatioStats;
  return {
    name,
    unit,
    even,
    formula: (of) =>
      `IF(FocalGroup=ReferenceGroup,"${notComputed}",IF(OR(ISNA(${focal}),ISNA(${reference})),"",IFERROR(IF(OR(${at(ranges.n, focal)}=0,${at(ranges.n, reference)}=0),"",VLOOKUP("${of}",COALITION.${called}.STATS(${counts.join(",")}),2,FALSE)),"${notComputed}")))`,
    value: (of, context) => {
      const own = lineOf(context, lines, "focalGroup");
      const other = lineOf(context, lines, "referenceGroup");
      const { focalGroup = "", referenceGroup = "" } = context.sheet.start;
      if (groupKey(focalGroup) === groupKey(referenceGroup)) return notComputed;
      if (!own || !other) return "";
      if (own.n === 0 || other.n === 0) return "";
      return statCell(
        of,
        [own.hits, own.n, other.hits, other.n],
        ([hits, n, referenceHits, referenceN]: readonly Given[]): StatsAnswer =>
          answer({ hits, n, referenceHits, referenceN }),
      );
    },
    sizes: [sizeOf(ranges.n, focal, lines, "focalGroup"), sizeOf(ranges.n, reference, lines, "referenceGroup")],
  };
}

function representation(ranges: CountRanges): Measure {
  const lines: Lines = ({ published }) => published.staff.map(({ n }) => ({ n, hits: published.staffTotal }));
  const [focal, reference] = [focalIn(ranges), referenceIn(ranges)];
  const [part, whole] = [at(ranges.n, focal), at(ranges.hits, focal)];
  return {
    name: "Representation: focal share of staff",
    unit: "Share",
    formula: (of) =>
      `IF(ISNA(${focal}),"",IFERROR(IF(${whole}=0,"",VLOOKUP("${of}",COALITION.RATE.STATS(${part},${whole}),2,FALSE)),"${notComputed}"))`,
    value: (of, context): CellValue => {
      const line = lineOf(context, lines, "focalGroup");
      if (!line) return "";
      if (line.hits === 0) return "";
      return statCell(of, [line.n, line.hits], ([hits, n]: readonly Given[]) => rateStats({ hits, n }));
    },
    sizes: [sizeOf(ranges.n, focal, lines, "focalGroup"), sizeOf(ranges.n, reference, lines, "referenceGroup")],
  };
}

/** Representation, then for each decision point the gap in rates and the ratio of rates, then retention. */
export function countMeasures(round: Round): readonly Measure[] {
  const { staff, retention, points } = countRanges(round);
  return [
    representation(staff),
    ...round.decisionPoints.flatMap((point, index): Measure[] => {
      const ranges = points[index];
      if (!ranges) throw new RangeError(`countMeasures needs the counts of ${point}`);
      const lines: Lines = ({ published }) => published.points[index]?.lines ?? [];
      return [
        twoGroupMeasure({
          name: `${point}: gap in rates`,
          unit: "Share",
          even: 0,
          ranges,
          lines,
          function: "GAP.RATE",
        }),
        twoGroupMeasure({
          name: `${point}: impact ratio`,
          unit: "Pace",
          even: 1,
          ranges,
          lines,
          function: "IMPACT.RATIO",
        }),
      ];
    }),
    twoGroupMeasure({
      name: "Retention over a year: gap",
      unit: "Share",
      even: 0,
      ranges: retention,
      lines: ({ published }) => published.retention,
      function: "GAP.RATE",
    }),
  ];
}
