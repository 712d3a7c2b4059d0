/** A confidence interval: the values between `low` and `high`, both in the unit of the estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
