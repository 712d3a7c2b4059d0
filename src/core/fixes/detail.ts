import type { Finding } from "../findings/finding";

/** The text, number, texts or numbers that a criterion left in a finding's detail; undefined or empty where it left none. */
export function detailText({ detail }: Finding, name: string): string | undefined {
  const value = detail[name];
  return typeof value === "string" ? value : undefined;
}

/** See {@link detailText}. */
export function detailNumber({ detail }: Finding, name: string): number | undefined {
  const value = detail[name];
  return typeof value === "number" ? value : undefined;
}

/** See {@link detailText}. */
export function detailTexts({ detail }: Finding, name: string): string[] {
  const value = detail[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** See {@link detailText}. */
export function detailNumbers({ detail }: Finding, name: string): number[] {
  const value = detail[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "number") : [];
}
