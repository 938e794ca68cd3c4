const around = 14

/** A line of what was written around the word; from the beginning where it was written otherwise than it reads. */
export function excerptOf(text: string, term: string) {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  const line = letters.join('').normalize('NFKC').toLowerCase()
  const found = Math.max(0, line.indexOf(term))
  const from = Math.max(0, found - around)
  const until = found + term.length + around
  const cut = letters.slice(from, until).join('')
  return `${from > 0 ? '…' : ''}${cut}${until < letters.length ? '…' : ''}`
}
