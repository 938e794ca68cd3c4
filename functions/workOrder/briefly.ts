/** One line of at most so many letters, for a title. */
export const briefly = (words: string, most = 30) => {
  const line = words.replace(/\s+/g, ' ').trim()
  return [...line].length > most ? `${[...line].slice(0, most).join('')}…` : line
}
