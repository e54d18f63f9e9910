/** One thing in which a value differs from its JSON Schema, as ajv tells it. */
export interface SchemaError {
  /** JSON Pointer of the value that differs, in what was validated; `''` for all of it. */
  readonly instancePath: string;
  /** Where in the schema the keyword stands. */
  readonly schemaPath: string;
  /** The keyword that is not met: `type`, `required`, `pattern`, `additionalProperties`, … */
  readonly keyword: string;
  /** What the keyword asks: `{ type: 'number' }`, `{ missingProperty: 'name' }`, `{ additionalProperty: 'headlin' }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** English, without the name of the value: "must be number". */
  readonly message?: string;
}

/** A compiled JSON Schema. `errors` belongs to the last call: read it straight after a `false`. */
export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
