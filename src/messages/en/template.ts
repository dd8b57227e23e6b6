/** The commented file that `crs rules template` prints; the cells that can be changed follow it. */
export const template = {
  'template.head': ({
    base,
    announced,
  }: {
    base: string;
    announced: { readonly id: string; readonly title: string } | undefined;
  }) => `# An amendment of the CRS, for crs --rules FILE. ${
    announced
      ? `It completes ${announced.id}:
# ${announced.title}.
# The figures were not found in an official text when crs was released: fill them in from the official page.`
      : `It changes ${base}.`
  }
# Until every blank is filled in, crs refuses the file and names what is missing. Its name stands on every output.

extends: ${base}          # the version that it changes
effective: ${announced?.id ?? 'YYYY-MM-DD'}        # first day in force
title: ${announced ? 'High-wage occupations' : ''}    # what it changes, in a line
status: enacted             # or proposed
verified:                   # last day on which you saw these figures in force, YYYY-MM-DD
instrument:                 # such as: Ministerial Instructions made YYYY-MM-DD
sources:                    # where you read them; at least one
  - title:                  # such as: CRS criteria (canada.ca)
    url:                    # https://...
    seen:                   # what you confirmed there, and when

changes:
  additional:
    highWage:               # delete this table if there are no points for high-wage occupations
      occupations:          # NOC 2021 code: 2x, 1.5x or 1.3x the median wage. One a line, in quotes:
        # "21231": 1.5x
      canadianWork:
        years:              # completed years of Canadian work in a listed occupation that are needed
        points:
          2x:
          1.5x:
          1.3x:
      jobOffer:
        arrangedOnly:       # true: only an offer on an LMIA or a permit (R82(2)); false: any, full time and long enough
        points:
          2x:
          1.5x:
          1.3x:
      both:                 # someone with both: add, or higher (only the higher counts)
      cite:                 # the section, for citation; may be left out
`,
  'template.cells': ({ base }: { base: string }) =>
    `
# Every other cell, with its value in ${base}. To change one, copy it with the keys above it into changes.
# Two figures: with a counted partner, then without.
#
`,
};
