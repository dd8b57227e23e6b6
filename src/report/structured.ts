/** The answer as JSON or YAML, one object or an array of several. */
export async function structured(answers: readonly unknown[], format: 'json' | 'yaml'): Promise<string> {
  const value = answers.length === 1 ? answers[0] : answers;
  switch (format) {
    case 'json':
      return `${JSON.stringify(value, null, 2)}\n`;
    case 'yaml': {
      const { stringify } = await import('yaml');
      // Many readers are of YAML 1.1, to whom a bare no is false and a day a point in time.
      return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
    }
  }
}
