import { z } from "zod";
import { IsoDate } from "./iso-date";

/**
 * What a pack's own check can ask of a column. Data only, so that a pack never carries code; together they cover what organisations add
 * to their templates.
 */
export const ownCheckKinds = [
  "required",
  "in list",
  "range",
  "unique",
  "sum equals",
  "reference exists",
  "date order",
  "compare columns",
  "at least n",
  "pattern",
  "share between",
  "forbidden words",
] as const;
export type OwnCheckKind = (typeof ownCheckKinds)[number];

/** How two columns of a row can be compared. */
export const comparisons = ["=", "≠", "<", "≤", ">", "≥"] as const;
export type Comparison = (typeof comparisons)[number];

/** What every own check says, whatever it asks. Table and Column are named as people see them: Budget, Cost centre. */
const common = {
  id: z
    .string()
    .regex(/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/, "Own checks are called own- and small letters, like own-cost-centre.")
    .max(60),
  title: z.string().min(1).max(200),
  table: z.string().min(1),
  column: z.string().min(1),
  severity: z.enum(["error", "warning", "info"]).default("warning"),
  why: z.string().min(1).optional(),
  remedy: z.string().min(1).optional(),
};

const word = z.string().trim().min(1);
const words = z.array(word).min(1);
const share = z.number().min(0).max(1);

/** One check of a pack's own: a table, a column, and what is asked of it. */
export const OwnCheck = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...common, kind: z.literal("required") }).describe("Every row with entries has this cell filled."),
    z
      .strictObject({ ...common, kind: z.literal("in list"), values: words })
      .describe("What is filled in is one of these values; case and spaces at the ends don't matter."),
    z
      .strictObject({
        ...common,
        kind: z.literal("range"),
        minimum: z.union([z.number(), IsoDate]).optional(),
        maximum: z.union([z.number(), IsoDate]).optional(),
      })
      .describe("A number or date lies between these limits, the limits included."),
    z.strictObject({ ...common, kind: z.literal("unique") }).describe("No value stands in two rows."),
    z
      .strictObject({
        ...common,
        kind: z.literal("sum equals"),
        sum: z.number(),
        tolerance: z.number().min(0).default(0.001),
        other: word.optional().describe("Column whose rows with one value are added up by themselves."),
      })
      .describe("The column's numbers add up to this."),
    z
      .strictObject({ ...common, kind: z.literal("reference exists"), other: word })
      .describe("What is filled in stands in another column, Table.Column."),
    z
      .strictObject({ ...common, kind: z.literal("date order"), other: word })
      .describe("The date is not after the date in the other column of its row."),
    z
      .strictObject({ ...common, kind: z.literal("compare columns"), comparison: z.enum(comparisons), other: word })
      .describe("The number or date compares so with the other column of its row."),
    z
      .strictObject({ ...common, kind: z.literal("at least n"), rows: z.int().min(1), value: word.optional() })
      .describe("So many rows have the column filled, or have this value in it."),
    z
      .strictObject({ ...common, kind: z.literal("pattern"), pattern: word.max(100) })
      .describe(
        "The text has this form: # is a digit, @ a letter, ? any character, * any text; letters match in any case.",
      ),
    z
      .strictObject({
        ...common,
        kind: z.literal("share between"),
        value: word,
        minimum: share.optional(),
        maximum: share.optional(),
        other: word.optional().describe("Column of amounts to weigh rows by; without it rows are counted."),
      })
      .describe("The share of rows (or of their amounts) whose column has this value lies between these limits."),
    z
      .strictObject({ ...common, kind: z.literal("forbidden words"), words })
      .describe("None of these words stands in the text, as a whole word and in any case."),
  ])
  .superRefine((check, context) => {
    if (check.kind !== "range" && check.kind !== "share between") return;
    const { minimum, maximum } = check;
    if (minimum === undefined && maximum === undefined)
      context.addIssue({
        code: "custom",
        path: ["minimum"],
        message: `${check.id} has no limit. Give a minimum, a maximum or both.`,
      });
    else if (minimum !== undefined && maximum !== undefined && typeof minimum !== typeof maximum)
      context.addIssue({
        code: "custom",
        path: ["maximum"],
        message: `${check.id} mixes a number and a date. Give two of one kind.`,
      });
    else if (minimum !== undefined && maximum !== undefined && minimum > maximum)
      context.addIssue({
        code: "custom",
        path: ["maximum"],
        message: `${check.id} has a maximum under its minimum. Swap them.`,
      });
  });
export type OwnCheck = z.infer<typeof OwnCheck>;

/** A column that people type in, by the words they see and by where its values are in what is read. */
export interface KnownColumn {
  readonly table: string;
  readonly column: string;
  /** Key of the table: `budget`. */
  readonly part: string;
  /** Field of a row, dotted for one of five quarters: `costCentre`, `quarters.0`. */
  readonly field: string;
}

/** The column that people mean by these words, in any case. */
export function knownColumn(columns: readonly KnownColumn[], table: string, column: string): KnownColumn | undefined {
  const [tableKey, columnKey] = [table, column].map((text) => text.trim().toLowerCase());
  return columns.find((known) => known.table.toLowerCase() === tableKey && known.column.toLowerCase() === columnKey);
}

/** Columns that an own check names besides its own: of its own table, or Table.Column for a reference. */
export function otherColumn(check: OwnCheck): { readonly table: string; readonly column: string } | undefined {
  if (!("other" in check) || check.other === undefined) return undefined;
  if (check.kind !== "reference exists") return { table: check.table, column: check.other };
  const dot = check.other.indexOf(".");
  return { table: check.other.slice(0, Math.max(dot, 0)).trim(), column: check.other.slice(dot + 1).trim() };
}
