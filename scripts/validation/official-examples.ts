/** One form of an official example of schema.org. */
export interface OfficialExample {
  /** `#eg-0006` */
  readonly id: string;
  readonly form: 'JSON-LD' | 'Microdata' | 'RDFa';
  /** The types that it is an example of. */
  readonly types: readonly string[];
  readonly page: string;
}

/** The forms of the examples in a file of schema.org, each as a page of its own; forms that hold no markup are left out. */
export function officialExamples(text: string): readonly OfficialExample[] {
  const forms = { JSON: 'JSON-LD', MICRODATA: 'Microdata', RDFA: 'RDFa' } as const;
  return Object.entries(forms).flatMap(([label, form]) =>
    text.split(/^TYPES: /mu).slice(1).flatMap((example): OfficialExample[] => {
      const [id = '', ...types] = (example.split('\n', 1)[0] ?? '').split(/[\s,]+/u).filter((word) => word !== '');
      const page = new RegExp(`^${label}:\\s*([\\s\\S]*?)(?=^(?:PRE-MARKUP|MICRODATA|RDFA|JSON):|(?![\\s\\S]))`, 'mu').exec(example)?.[1]?.trim() ?? '';
      return page.includes('<') ? [{ id, form, types, page }] : [];
    }),
  );
}
