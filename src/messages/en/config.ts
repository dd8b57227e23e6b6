/** What is said of the file of defaults. */
export const config = {
  'config.used': ({ file, used }: { file: string; used: readonly string[] }) => `${file}: ${used.join(', ')}`,
};
