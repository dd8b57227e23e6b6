/**
 * Codes that are written in groups with what they begin with: `1001:0129` is 10010, 10011, 10012 and 10019. The groups are parted
 * by white space.
 */
export function speltOut(groups: string): readonly string[] {
  return groups
    .trim()
    .split(/\s+/)
    .flatMap((group) => {
      const [start = '', ends = ''] = group.split(':');
      return [...ends].map((end) => start + end);
    });
}
