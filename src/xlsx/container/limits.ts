const megabyte = 1024 * 1024;

/**
 * How much of a workbook is read before it is refused.
 *
 * Without them a file of 254 KB can fill the memory of the process: deflate packs up to 1,032 to 1, and a cell that
 * names a shared text costs a few bytes however long the text is. The largest of 2,871 real workbooks measured stays far
 * below each (highest ratio of a part over 1 MB: 121). Bytes unless the name says otherwise.
 */
export const limits = {
  file: 30 * megabyte,
  entries: 5_000,
  part: 80 * megabyte,
  parts: 160 * megabyte,
  /** Inflated to packed; only asked of parts over `ratioFrom`. */
  ratio: 250,
  ratioFrom: megabyte,
  sheets: 500,
  definedNames: 50_000,
  sharedStrings: 2_000_000,
  sharedStringCharacters: 40_000_000,
  cells: 3_000_000,
  /** Areas with a drop-down or other validation, of all sheets. */
  validations: 200_000,
  /** Characters of text in all cells together, each cell counted: this is what a serialised snapshot would hold. */
  cellCharacters: 200_000_000,
  /** Characters of formulas in all cells together, after shared ones are expanded. */
  formulaCharacters: 200_000_000,
  /** Cells of the rectangle around a sheet's contents, and of all such rectangles. */
  boxOfSheet: 6_000_000,
  boxOfBook: 12_000_000,
} as const;
