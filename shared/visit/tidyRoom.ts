/** 2单元  401室, 2单元401 and ２单元 401 are one flat, and count as one household. */
export const tidyRoom = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(单元|幢|栋)\s*(?=\d)/g, '$1 ')
    .replace(/(\d)\s*室\s*$/, '$1')
    .trim()
    .toUpperCase()
