import type { StartedOffice } from "./office";

/** What a batch that should fail failed with: the code that the add-in sees, and the message. */
export async function failure(office: StartedOffice, batch: (context: Excel.RequestContext) => Promise<unknown>) {
  try {
    await office.Excel.run(batch);
  } catch (cause) {
    const { code, message } = cause as { code: string; message: string };
    return { code, message };
  }
  throw new Error("The batch should have failed and didn't.");
}
