import { officeReady, officeTheme } from "../../src/excel/office-ready";
import { associateRibbon } from "../../src/excel/ribbon";
import { startOffice } from "../support/office";

const nothing = () => undefined;
const actions = { newPlan: nothing, check: nothing, nextProblem: nothing, showPane: nothing };

describe("officeReady", () => {
  it("says that there is no Excel where office.js is not loaded", async () => {
    expect(await officeReady()).toEqual({ kind: "no-excel" });
    expect(officeTheme()).toBeUndefined();
    // Called before anybody knows whether this is Excel.
    expect(() => associateRibbon(actions)).not.toThrow();
  });

  describe("in Excel", () => {
    let office: Awaited<ReturnType<typeof startOffice>>;
    beforeAll(async () => {
      office = await startOffice();
    });
    afterAll(() => office.dispose());

    it("is ready where the requirement sets are there", async () => {
      expect(await officeReady()).toEqual({ kind: "ready" });
    });

    it("knows the theme by its background", () => {
      expect(officeTheme()).toBe("light");
    });

    it("ties the ribbon's buttons to their actions by the manifest's ids", () => {
      associateRibbon(actions);
      const { _association } = office.Office.actions as unknown as {
        _association: { mappings: Record<string, unknown> };
      };
      expect(Object.keys(_association.mappings).sort()).toEqual(["CHECK", "NEWPLAN", "NEXTPROBLEM", "SHOWPANE"]);
    });
  });
});
