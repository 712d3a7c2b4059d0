import { z } from "zod";
import { IsoDate } from "./iso-date";
import { Outcome } from "./outcome";
import { defaultPack, Pack } from "./pack";
import { FiscalCalendar, QuarterLabel } from "./quarter";

/** A department's code, the first part of all its IDs. */
export const DepartmentCode = z
  .string()
  .regex(/^[A-Z0-9]{2,8}$/, "Department codes are 2 to 8 capital letters or digits, like SAL.");
export type DepartmentCode = z.infer<typeof DepartmentCode>;

/** A department in a round, with the control total that finance gave it (round currency, all five quarters). */
export const Department = z.strictObject({
  code: DepartmentCode,
  name: z.string().min(1).max(300),
  head: z.string().optional(),
  deputy: z.string().optional(),
  financePartner: z.string().optional(),
  envelope: z.number().min(0),
  due: IsoDate.optional(),
});
export type Department = z.infer<typeof Department>;

/** A person or role in the coalition. */
export const Member = z.strictObject({
  name: z.string().min(1),
  function: z.string().optional(),
  role: z.string().optional(),
  vote: z.boolean().default(false),
  department: DepartmentCode.optional(),
  external: z.boolean().default(false),
  deputy: z.string().optional(),
});
export type Member = z.infer<typeof Member>;

/** A boundary of the strategy that pilots serve. */
export const Objective = z.strictObject({
  id: z.string().regex(/^OBJ-\d{1,4}$/, "Objective IDs look like OBJ-2."),
  objective: z.string().min(1),
});
export type Objective = z.infer<typeof Objective>;

/** The meeting that decides, and how many pilots it can decide on. */
export const Forum = z.strictObject({
  forum: z.string().min(1),
  date: IsoDate,
  slots: z.int().min(0),
  chair: z.string().optional(),
});
export type Forum = z.infer<typeof Forum>;

/** Money for pilots; tranches are per quarter, and with the reserve they are the size. Round currency. */
export const Fund = z.strictObject({
  size: z.number().min(0),
  reserve: z.number().min(0).default(0),
  pilotCap: z.number().min(0),
  tranches: z.array(z.number().min(0)).length(5),
});
export type Fund = z.infer<typeof Fund>;

/** An approved, expiring exception to a criterion for one item. */
export const Waiver = z.strictObject({
  criterion: z.string().min(1),
  item: z.string().min(1),
  reason: z.string().min(1),
  askedBy: z.string().optional(),
  approver: z.string().min(1),
  expires: IsoDate,
});
export type Waiver = z.infer<typeof Waiver>;

const Rates = z.array(z.number().positive()).length(5);

/**
 * One planning cycle, as `round.json` holds it.
 *
 * Strict about keys: a typo in a hand-written file should be named, not dropped.
 */
export const Round = z
  .strictObject({
    $schema: z.string().optional(),
    round: z.string().min(1).max(60).describe("Name of the round, like FY27."),
    version: z.int().min(1).default(1),
    organisation: z.string().optional(),
    calendar: FiscalCalendar,
    firstQuarter: QuarterLabel,
    currency: z.string().regex(/^[A-Z]{3}$/, "Write a currency as its three-letter code, like EUR."),
    rates: z
      .record(z.string().regex(/^[A-Z]{3}$/), Rates)
      .default({})
      .describe("Money of the round's currency for one unit of another, in each of the five quarters."),
    departments: z.array(Department).min(1),
    fund: Fund.optional(),
    forums: z.array(Forum).default([]),
    decisionPoints: z
      .array(z.string().min(1))
      .default(["Hiring", "Promotion", "Retention", "Stretch assignment", "Talent pool", "Supplier award"]),
    groups: z.array(z.string().min(1)).min(2).describe("Group labels, without Total and Not disclosed."),
    outcomes: z.array(Outcome).min(1),
    objectives: z.array(Objective).default([]),
    members: z.array(Member).default([]),
    pack: Pack.default(defaultPack),
    waivers: z.array(Waiver).default([]),
  })
  .superRefine((round, context) => {
    const unique = (values: readonly string[], path: string, what: string) => {
      const seen = new Set<string>();
      for (const [index, value] of values.entries()) {
        const key = value.trim().toLowerCase();
        if (seen.has(key))
          context.addIssue({ code: "custom", path: [path, index], message: `${what} ${value} stands twice.` });
        seen.add(key);
      }
    };
    unique(
      round.departments.map((department) => department.code),
      "departments",
      "Department code",
    );
    unique(
      round.outcomes.map((outcome) => outcome.id),
      "outcomes",
      "Outcome",
    );
    unique(
      round.objectives.map((objective) => objective.id),
      "objectives",
      "Objective",
    );
  });
export type Round = z.infer<typeof Round>;

/** The department of a round by its code (case and spaces at the ends don't matter), or undefined. */
export function departmentOf(round: Round, code: string): Department | undefined {
  const key = code.trim().toUpperCase();
  return round.departments.find((department) => department.code === key);
}

/** The round as one department may see it: without the other departments' envelopes, which are nobody else's business. */
export function roundForDepartment(round: Round, code: string): Round {
  return {
    ...round,
    departments: round.departments.map((other) =>
      other.code === code ? other : { code: other.code, name: other.name, envelope: 0 },
    ),
  };
}
