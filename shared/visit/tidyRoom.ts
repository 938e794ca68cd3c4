/** 2单元  401室 and ２单元 401 are one flat, and count as one household. */
export const tidyRoom = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(\d)\s*室\s*$/, '$1')
    .trim()
    .toUpperCase()
