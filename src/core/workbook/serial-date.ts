/**
 * Serial number of an ISO date (YYYY-MM-DD) in Excel's 1900 system.
 *
 * From March 1900 on only: before it Excel counts a 29 February 1900 that never was, and no plan reaches there.
 *
 * @throws RangeError unless `iso` is a calendar date on or after 1900-03-01
 * @example serialFromIsoDate("2026-11-30") // => 46356
 */
export function serialFromIsoDate(iso: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Number.NaN;
  const serial = Math.round(time / 86_400_000) + 25_569;
  if (!match || Number.isNaN(time) || serial < 61 || isoDateFromSerial(serial) !== iso)
    throw new RangeError(`serialFromIsoDate needs a date like 2026-11-30, got "${iso}"`);
  return serial;
}

/**
 * ISO date of a serial number of the 1900 system; a time of day is cut off.
 *
 * @throws RangeError unless 61 ≤ serial < 2958466 (1 March 1900 to 31 December 9999)
 * @example isoDateFromSerial(46356) // => "2026-11-30"
 */
export function isoDateFromSerial(serial: number): string {
  if (!(serial >= 61 && serial < 2_958_466))
    throw new RangeError(`isoDateFromSerial needs a serial from 61 to 2958465, got ${serial}`);
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
