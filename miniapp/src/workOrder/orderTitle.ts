type Titled = { description?: string | undefined; categoryName: string; placeLabel: string }

const most = 30

/** What an order is called: its first words, or for those who may not read them yet, what and where. */
export function orderTitle({ description, categoryName, placeLabel }: Titled) {
  if (!description) return `${placeLabel} ${categoryName}`
  const line = description.replace(/\s+/g, ' ').trim()
  return [...line].length > most ? `${[...line].slice(0, most).join('')}…` : line
}
