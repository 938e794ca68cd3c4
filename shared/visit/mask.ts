/** 周**: enough to know again whom one has visited, not enough to learn who lives there. */
export const maskedName = (name: string) => {
  const [first = '', ...rest] = [...name]
  return `${first}${'*'.repeat(Math.min(Math.max(rest.length, 1), 2))}`
}

/** 2单元 4**: the entrance and the floor. */
export function maskedRoom(room: string) {
  const letters = [...room]
  const shown = Math.max(1, letters.length - 2)
  return `${letters.slice(0, shown).join('')}${'*'.repeat(Math.max(1, letters.length - shown))}`
}
