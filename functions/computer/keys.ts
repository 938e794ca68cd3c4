export const computerKeys = {
  /** A computer 电脑 that her phone let in: without it no token of that computer is good. `id` left out: what all begin with. */
  letIn: (personId: string, id = '') => ({ PK: `U#${personId}`, SK: `COMPUTER#${id}` }),
  /** The eight figures on a computer's screen, of whatever street: whose they are is not known yet. */
  code: (code: string) => ({ PK: `PC#${code}`, SK: 'C' }),
  /** How many codes somebody has typed in an hour. */
  triesIn: (personId: string, hour: number) => ({ PK: `U#${personId}`, SK: `PCTRIES#${hour}` }),
}
