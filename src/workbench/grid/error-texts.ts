/** The errors that a cell can show; #BUSY! while a custom function is being computed. */
export const errorTexts: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CYCLE!",
  "#ERROR!",
]);
