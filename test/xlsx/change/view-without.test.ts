import { withViewWithout } from "../../../src/xlsx/change/view-without";

const view = (attributes: string) => `<bookViews><workbookView ${attributes}/></bookViews>`;

it.each([
  ["a later sheet goes", 2, 'activeTab="1" firstSheet="0"', 'activeTab="1" firstSheet="0"'],
  ["an earlier sheet goes", 0, 'activeTab="2" firstSheet="1"', 'activeTab="1" firstSheet="0"'],
  ["the active sheet goes, and the first is hidden", 2, 'activeTab="2" firstSheet="0"', 'activeTab="1" firstSheet="0"'],
  ["nothing is said", 1, 'xWindow="0"', 'xWindow="0"'],
])("%s", (_, position, before, after) => {
  expect(withViewWithout(view(before), position, [false, true, true])).toBe(view(after));
});
