/**
 * Puts estimated heights on rows of a sheet that the library wrote, without the mark that they are somebody's choice: Excel keeps them until
 * the row is edited, and then fits it anew. The library can write fixed heights only.
 *
 * @param heights points by zero-based row; rows that have a height already keep it
 */
export function withFittedHeights(sheetPart: string, heights: Readonly<Record<number, number>>): string {
  if (Object.keys(heights).length === 0) return sheetPart;
  return sheetPart.replace(/<row r="([0-9]+)"(?! ht=)/g, (whole, row: string) => {
    const height = heights[Number(row) - 1];
    return height === undefined ? whole : `${whole} ht="${height}"`;
  });
}
