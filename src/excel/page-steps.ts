import type { SheetBlueprint } from "../core/workbook/blueprint";
import type { WriteStep } from "./send-steps";

/** Sets a sheet up for paper: direction, one page wide, repeated rows, footer. */
export function pageSteps(sheet: SheetBlueprint): WriteStep[] {
  const { landscape, titleRows, footer } = sheet.print;
  return [
    {
      characters: 1_500,
      queue: (context) => {
        const page = context.workbook.worksheets.getItem(sheet.name).pageLayout;
        page.orientation = landscape ? "Landscape" : "Portrait";
        page.zoom = { horizontalFitToPages: 1 };
        if (titleRows) page.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
        const everyPage = page.headersFooters.defaultForAllPages;
        everyPage.leftFooter = footer.left;
        everyPage.centerFooter = footer.center;
        everyPage.rightFooter = footer.right;
      },
    },
  ];
}
