import type { Sheet } from './sheet'

/** Workbooks are read by the XLSX slice. */
export const workbookSheets = async (_file: string, _bytes: Buffer): Promise<[string, Sheet][] | string> =>
  '读不了 .xlsx：请另存为 .csv'
