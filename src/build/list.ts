/** What one value or several are, as several: none where there is no value. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
}

/** Several values as they stand in a graph: one alone is no list. */
export function unlist(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : values[0];
}
