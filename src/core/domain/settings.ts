import { z } from "zod";
import { CriterionSetting, OrganisationPack } from "./pack";

/** Who looks at a workbook, which decides what its pane opens with. */
export const roles = ["department", "finance", "reviewer"] as const;
export type Role = (typeof roles)[number];

/**
 * What people set for one workbook: kept in it, so that it travels with the file and nowhere else.
 *
 * Everything may be left out. An organisation's pack stays as it was opened, under its own name and version; what is changed here stands
 * beside it, so that nobody takes a changed pack for the organisation's. All of it lies under the round's pack: what the round says of a
 * criterion, no workbook unsays.
 */
export const Settings = z.strictObject({
  $schema: z.string().optional(),
  pack: OrganisationPack.optional().describe("The organisation's pack, as it was opened. It lies under the round's."),
  criteria: z
    .record(z.string(), CriterionSetting)
    .optional()
    .describe("What this workbook says of criteria that the round says nothing of; it lies over the pack."),
  vocabulary: z
    .record(z.string(), z.string().min(1))
    .optional()
    .describe('Our word for a word of the product: { "pillar": "theme" }. It lies over the pack.'),
  stage: z
    .enum(["draft", "submitted"])
    .optional()
    .describe("What the plan is checked as; left out, as the workbook says."),
  grouping: z
    .enum(["sheet", "criterion"])
    .optional()
    .describe("What the list of problems is grouped by; left out, by sheet."),
  role: z
    .enum(roles)
    .optional()
    .describe("Who looks at the workbook; left out, guessed from the kind of workbook it is."),
});
export type Settings = z.infer<typeof Settings>;
