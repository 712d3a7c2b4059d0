/** A fit of y by an intercept and columns. */
export interface LeastSquares {
  /** one a column, in their order, without the intercept */
  readonly coefficients: Float64Array;
  readonly intercept: number;
  /** rows - columns - 1 */
  readonly df: number;
  /**
   * HC3 standard error of a column's coefficient.
   *
   * @param column its place, from 0
   * @returns undefined where a person who alone decides the fit somewhere also decides this coefficient, or df is 0
   */
  readonly robustError: (column: number) => number | undefined;
}

/** The columns that cannot be told apart from those before them. */
export interface Collinear {
  readonly collinear: readonly number[];
}

/** A column is explained by the others where less than this share of its variance is its own. */
const OWN_SHARE = 1e-10;

/**
 * Ordinary least squares with an intercept, by Cholesky's method on centred columns of unit length.
 *
 * Centring and scaling first, and one step of refinement after, because sums of squares of years beside 0s and 1s lose half the digits;
 * in return one pass over the rows suffices, where QR would hold a second copy of a million of them.
 *
 * @param columns typed columns of one length, without the intercept; @param y the outcome, of that length
 * @returns the places of collinear columns instead, where there are any
 * @throws RangeError where lengths differ or rows do not outnumber columns
 * @see Golub and Van Loan (2013) Matrix Computations, 5.3; HC3: MacKinnon and White (1985) J. Econometrics 29:305-325
 * @example leastSquares([Float64Array.of(0, 1, 2, 3)], Float64Array.of(1, 3, 5, 8)).intercept // => 0.8
 * @example leastSquares([Float64Array.of(0, 1, 2), Float64Array.of(0, 2, 4)], Float64Array.of(1, 3, 5)) // => { collinear: [1] }
 */
export function leastSquares(columns: readonly Float64Array[], y: Float64Array): LeastSquares | Collinear {
  const n = y.length;
  const width = columns.length;
  if (columns.some((column) => column.length !== n) || n <= width)
    throw new RangeError(`leastSquares needs columns of one length with more rows than columns, got ${n} by ${width}`);
  const means = columns.map(mean);
  const scaled = columns.map((column, at) => centred(column, means[at] ?? 0));
  const lengths = scaled.map((column) => Math.sqrt(dot(column, column)));
  const collinear = new Set<number>();
  scaled.forEach((column, at) => {
    // A column of one value, but for rounding, is the intercept again.
    const size = Math.abs(means[at] ?? 0) * Math.sqrt(n);
    if ((lengths[at] ?? 0) <= 1e-12 * size || lengths[at] === 0) collinear.add(at);
    else for (let row = 0; row < n; row++) column[row] = (column[row] ?? 0) / (lengths[at] ?? 1);
  });
  const factor: Float64Array[] = [];
  for (let i = 0; i < width; i++) {
    const line = new Float64Array(width);
    factor.push(line);
    if (collinear.has(i)) continue;
    for (let j = 0; j <= i; j++) {
      const other = factor[j];
      if (!other || collinear.has(j)) continue;
      let left = i === j ? 1 : dot(scaled[i], scaled[j]);
      for (let k = 0; k < j; k++) left -= (line[k] ?? 0) * (other[k] ?? 0);
      if (i !== j) line[j] = left / (other[j] ?? 1);
      else if (left > OWN_SHARE) line[i] = Math.sqrt(left);
      else collinear.add(i);
    }
  }
  if (collinear.size > 0) return { collinear: [...collinear].sort((a, b) => a - b) };

  const yMean = mean(y);
  const residuals = centred(y, yMean);
  const beta = new Float64Array(width);
  for (let round = 0; round < 2; round++) {
    const step = solve(
      factor,
      scaled.map((column) => dot(column, residuals)),
    );
    step.forEach((value, at) => {
      beta[at] = (beta[at] ?? 0) + value;
      const column = scaled[at];
      if (column) for (let row = 0; row < n; row++) residuals[row] = (residuals[row] ?? 0) - value * (column[row] ?? 0);
    });
  }
  const coefficients = beta.map((value, at) => value / (lengths[at] ?? 1));
  const df = n - width - 1;
  return {
    coefficients,
    intercept: coefficients.reduce((left, value, at) => left - value * (means[at] ?? 0), yMean),
    df,
    robustError: (column) => (df > 0 ? hc3(column, scaled, factor, residuals, lengths[column] ?? 1) : undefined),
  };
}

/** HC3: each residual is blown up by what its person pulls the fit, as if that person had been left out. */
function hc3(
  column: number,
  scaled: readonly Float64Array[],
  factor: readonly Float64Array[],
  residuals: Float64Array,
  length: number,
): number | undefined {
  const width = scaled.length;
  const unit = new Float64Array(width);
  unit[column] = 1;
  const weights = solve(factor, unit);
  const person = new Float64Array(width);
  const n = residuals.length;
  let variance = 0;
  for (let row = 0; row < n; row++) {
    let share = 0;
    let leverage = 1 / n;
    for (let i = 0; i < width; i++) {
      const value = scaled[i]?.[row] ?? 0;
      share += (weights[i] ?? 0) * value;
      const line = factor[i];
      let left = value;
      for (let k = 0; k < i; k++) left -= (line?.[k] ?? 0) * (person[k] ?? 0);
      person[i] = left / (line?.[i] ?? 1);
      leverage += (person[i] ?? 0) ** 2;
    }
    const rest = 1 - leverage;
    // A person alone in a category is fitted exactly: no word on the error, unless the coefficient hangs on that person too.
    if (rest > 1e-9) variance += ((share * (residuals[row] ?? 0)) / rest) ** 2;
    else if (Math.abs(share) > 1e-7) return undefined;
  }
  return Math.sqrt(variance) / length;
}

/** Solves A·x = b for A = L·Lᵀ. */
function solve(factor: readonly Float64Array[], right: ArrayLike<number>): Float64Array {
  const width = factor.length;
  const x = Float64Array.from(right);
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - (factor[i]?.[k] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (factor[i]?.[i] ?? 1);
  }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++) x[i] = (x[i] ?? 0) - (factor[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (factor[i]?.[i] ?? 1);
  }
  return x;
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function centred(values: Float64Array, middle: number): Float64Array {
  return values.map((value) => value - middle);
}

function dot(a: Float64Array | undefined, b: Float64Array | undefined): number {
  let sum = 0;
  if (a && b) for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
