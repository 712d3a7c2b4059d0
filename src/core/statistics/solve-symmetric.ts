/**
 * Solves A·x = b for a symmetric A that has no negative directions, such as a variance; directions without variance are
 * passed over and do not count in the rank.
 *
 * Cholesky without square roots (LDLᵀ): A is small here (one row a group), and an inverse would lose digits for nothing.
 *
 * @param matrix A, square; @param right b, of the same length
 * @returns x, 0 in the directions passed over, and the rank; undefined where a value is no number
 * @see Golub and Van Loan, Matrix Computations, 4.1
 * @example solveSymmetric([[4, 2], [2, 3]], [2, 5]) // => { solution: [-0.5, 2], rank: 2 }
 */
export function solveSymmetric(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): { readonly solution: readonly number[]; readonly rank: number } | undefined {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  const lower = matrix.map(() => new Float64Array(size));
  const pivots = new Float64Array(size);
  let rank = 0;
  for (let column = 0; column < size; column++) {
    let pivot = at(column, column);
    for (let k = 0; k < column; k++) pivot -= (lower[column]?.[k] ?? 0) ** 2 * (pivots[k] ?? 0);
    if (Number.isNaN(pivot)) return undefined;
    if (pivot <= 1e-10 * at(column, column)) continue;
    pivots[column] = pivot;
    rank++;
    for (let row = column + 1; row < size; row++) {
      let value = at(row, column);
      for (let k = 0; k < column; k++) value -= (lower[row]?.[k] ?? 0) * (lower[column]?.[k] ?? 0) * (pivots[k] ?? 0);
      const line = lower[row];
      if (line) line[column] = value / pivot;
    }
  }
  const solution = [...right];
  for (let row = 0; row < size; row++)
    for (let k = 0; k < row; k++) solution[row] = (solution[row] ?? 0) - (lower[row]?.[k] ?? 0) * (solution[k] ?? 0);
  solution.forEach((value, row) => (solution[row] = (pivots[row] ?? 0) > 0 ? value / (pivots[row] ?? 1) : 0));
  for (let row = size - 1; row >= 0; row--) {
    if ((pivots[row] ?? 0) === 0) continue;
    for (let k = row + 1; k < size; k++)
      solution[row] = (solution[row] ?? 0) - (lower[k]?.[row] ?? 0) * (solution[k] ?? 0);
  }
  return { solution, rank };
}
