// Neither package has types.

declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(schemaOrg?: object);
    validate(extracted: Readonly<Record<string, unknown>>): Promise<readonly object[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation?: boolean; readonly embedSource?: readonly string[] });
    parse(html: string): Readonly<Record<string, unknown>>;
  }
}
