/** One of four bands of equal size, from the lowest pay up. */
export interface PayBand {
  /** people in the band */
  readonly size: number;
  /** of the focal group; not always whole, where people of equal pay are shared between two bands */
  readonly focal: number;
}

/**
 * How many of a group are in each of four equal bands of pay, from the lowest up.
 *
 * People of equal pay that a border between bands cuts through are shared pro rata, so that the order of the sheet decides
 * nothing. Where the number does not divide by four, the spare people go to the lowest bands first.
 *
 * @param pay finite numbers, one a person; @param isFocal 1 where the person is of the group asked about, else 0
 * @throws RangeError where lengths differ
 * @see SI 2017/172, reg. 10 and 13(2)
 * @example payQuartiles([20, 20, 20, 20, 20, 20, 20, 20], [1, 1, 0, 0, 0, 0, 0, 0])[0] // => { size: 2, focal: 0.5 }
 * @example payQuartiles([5, 1, 3, 2, 4], [1, 1, 0, 0, 0])[0] // => { size: 2, focal: 1 }
 */
export function payQuartiles(pay: ArrayLike<number>, isFocal: ArrayLike<number>): PayBand[] {
  const n = pay.length;
  if (isFocal.length !== n)
    throw new RangeError(`payQuartiles needs columns of one length, got ${n} and ${isFocal.length}`);
  const every = new Float64Array(pay).sort();
  let people = 0;
  const focal = new Float64Array(n);
  for (let person = 0; person < n; person++) if (isFocal[person] === 1) focal[people++] = pay[person] ?? 0;
  focal.subarray(0, people).sort();
  const bands = [0, 1, 2, 3].map((band) => ({ size: Math.floor(n / 4) + (band < n % 4 ? 1 : 0), focal: 0 }));
  let band = 0;
  let free = bands[0]?.size ?? 0;
  let seen = 0;
  for (let at = 0; at < n;) {
    const value = every[at] ?? 0;
    let tied = 0;
    while (at < n && every[at] === value) {
      at++;
      tied++;
    }
    let ofFocal = 0;
    while (seen < people && focal[seen] === value) {
      seen++;
      ofFocal++;
    }
    for (let left = tied; left > 0;) {
      const taken = Math.min(left, free);
      const into = bands[band];
      // Multiplied before dividing, so that whole people stay whole.
      if (into) into.focal += (ofFocal * taken) / tied;
      left -= taken;
      free -= taken;
      if (free === 0) free = bands[++band]?.size ?? Infinity;
    }
  }
  return bands;
}
