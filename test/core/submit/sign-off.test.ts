import { fingerprint } from "../../../src/core/domain/fingerprint";
import type { SignOff } from "../../../src/core/domain/plan";
import { signOff, type SignedWorkbook } from "../../../src/core/submit/sign-off";
import { signaturesTakenBack } from "../../../src/core/submit/signatures-taken-back";
import { readWorkbook } from "../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import type { Plan } from "../../../src/core/domain/plan";
import { invertEdits } from "../../../src/core/workbook/edit";
import { MemoryHost } from "../../support/memory-host";
import { plan, round, start } from "../../support/plan";

/** A real workbook in memory with a plan in it. */
async function workbookOf(filled: Plan): Promise<MemoryHost> {
  const host = new MemoryHost();
  await host.build(renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: filled }));
  return host;
}

async function readBack(host: MemoryHost): Promise<SignedWorkbook> {
  const snapshot = await host.snapshot();
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return { snapshot, submission: reading.submission, sources: reading.sources };
}

const current = fingerprint(plan());
const signed = (name: string, overrides: SignOff = {}): SignOff => ({
  name,
  date: "2026-11-26",
  fingerprint: current,
  ...overrides,
});

test("department, finance and coalition sign in turn; the stage follows, the fingerprint stays", async () => {
  const host = await workbookOf(plan());
  const turns = [
    ["department", "Ana", "2026-11-28", "draft"],
    ["finance", "Finn", "2026-11-30", "submitted"],
    ["coalition", "Cleo", "2026-12-10", "submitted"],
  ] as const;
  for (const [role, name, asOf, stage] of turns) {
    await host.apply(signOff(await readBack(host), { role, name: ` ${name} `, asOf }));
    const { submission } = await readBack(host);
    expect(submission.start.signOff[role]).toEqual({ name, date: asOf, fingerprint: current });
    expect(submission.start.stage).toBe(stage);
    expect(fingerprint(submission)).toBe(current);
  }
  expect((await readBack(host)).submission.start.signOff.department.name).toBe("Ana");
});

test("edits touch Start's sign-off and stage only, and can be undone", async () => {
  const host = await workbookOf(
    plan({ start: start({ signOff: { department: signed("Ana"), finance: {}, coalition: {} } }) }),
  );
  const before = await readBack(host);
  const edits = signOff(before, { role: "finance", name: "Finn", asOf: "2026-11-30" });
  expect(edits).toHaveLength(4);
  expect(edits.every((edit) => edit.kind === "set-cells" && edit.sheet === "Start")).toBe(true);
  await host.apply(edits);
  await host.apply(invertEdits(edits));
  expect((await readBack(host)).submission).toEqual(before.submission);
});

test("the department signing anew takes the later signatures back, and the plan is a draft again", async () => {
  const old = { fingerprint: "0abc" };
  const host = await workbookOf(
    plan({
      start: start({
        stage: "submitted",
        signOff: { department: signed("Ana", old), finance: signed("Finn", old), coalition: { name: "Cleo" } },
      }),
    }),
  );
  const before = await readBack(host);
  expect(signaturesTakenBack(before.submission, "department").map(({ role }) => role)).toEqual([
    "finance",
    "coalition",
  ]);
  await host.apply(signOff(before, { role: "department", name: "Ana", asOf: "2026-11-30" }));
  const { start: after } = (await readBack(host)).submission;
  expect(after.signOff).toEqual({
    department: { name: "Ana", date: "2026-11-30", fingerprint: current },
    finance: {},
    coalition: {},
  });
  expect(after.stage).toBe("draft");
});

test("throws for a signature that is refused: whoever asks must have asked first", async () => {
  const host = await workbookOf(plan());
  const workbook = await readBack(host);
  expect(() => signOff(workbook, { role: "finance", name: "Finn", asOf: "2026-11-30" })).toThrow(
    /^signOff needs a signature that can be given, got: The department has not signed yet\./,
  );
});
