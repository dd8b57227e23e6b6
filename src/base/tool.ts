/** A program by name and version. */
export interface Tool {
  /** `crs`. */
  readonly name: string;
  /** As in package.json, `0.1.0`. */
  readonly version: string;
}

/** What made an answer: named in data that is kept. The version is that of package.json, which a test holds it to. */
export const tool = { name: 'crs', version: '0.1.0' } as const;
