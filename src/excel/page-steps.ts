import type { SheetBlueprint } from "../core/workbook/blueprint";
import type { WriteStep } from "./send-steps";

/** Sets a sheet up for paper: direction, paper, one page wide, the area that prints, repeated rows, footer. */
export function pageSteps(sheet: SheetBlueprint): WriteStep[] {
  const { landscape, paper, area, titleRows, footer } = sheet.print;
  return [
    {
      characters: 1_500,
      queue: (context) => {
        const page = context.workbook.worksheets.getItem(sheet.name).pageLayout;
        page.orientation = landscape ? "Landscape" : "Portrait";
        page.zoom = { horizontalFitToPages: 1 };
        // A4 is left to Excel: it starts with the paper of the place, which may be Letter.
        if (paper === "a3") page.paperSize = "A3";
        if (area !== undefined) page.setPrintArea(area);
        if (titleRows) page.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
        const everyPage = page.headersFooters.defaultForAllPages;
        everyPage.leftFooter = footer.left;
        everyPage.centerFooter = footer.center;
        everyPage.rightFooter = footer.right;
      },
    },
  ];
}
