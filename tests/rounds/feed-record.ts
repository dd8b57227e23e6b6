/** A record in the shape of the official feed: every value a text. */
export function feedRecord(given: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const pool = Object.fromEntries(Array.from({ length: 18 }, (_, index) => [`dd${index + 1}`, '0']));
  return {
    drawNumber: '448',
    drawNumberURL: "<a href='/content/invitations.html?q=448'>448</a>",
    drawDate: '2026-10-06',
    drawDateFull: 'October 6, 2026',
    drawName: 'Provincial Nominee Program',
    drawSize: '5,000',
    drawCRS: '720',
    mitext: "<a href='/content/invitations.html?q=448'>Invitations #448</a>",
    DrawText1: "<a href='/content/invitations.html?q=448'>See full text of Ministerial Instruction</a>",
    drawText2: 'Federal Skilled Worker Program, Canadian Experience Class and Federal Skilled Trades Program',
    drawDateTime: 'October 6, 2026 at 10:08:20 UTC',
    drawCutOff: 'September 11, 2026 at 14:55:49 UTC',
    drawDistributionAsOn: 'October 4, 2026',
    ...pool,
    ...given,
  };
}

/** The feed as its server sends it. */
export function feedText(...records: readonly Readonly<Record<string, unknown>>[]): string {
  return JSON.stringify({ classes: 'wb-tables', rounds: records }, null, 2).replaceAll('\n', '\r\n');
}
