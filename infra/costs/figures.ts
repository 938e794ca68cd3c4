const grouped = (value: number, digits: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Units and round trips: to a tenth where they are few and not whole. */
export function counted(value: number) {
  const isWhole = Math.round(value * 10) % 10 === 0
  return grouped(value, value < 100 && !isWhole ? 1 : 0)
}

/** Dollars: cents where they are few, and a mill where there is not one cent. */
export function dollars(value: number) {
  if (value > 0 && value < 0.01) return `$${value.toFixed(4)}`
  return `$${grouped(value, value < 100 ? 2 : 0)}`
}

export const kilobytes = (bytes: number) => grouped(bytes / 1000, 1)

/** Thousandths of a GB-second. */
export const milli = (gbSeconds: number) => grouped(gbSeconds * 1000, 1)

export const tableOf = (titles: readonly string[], rows: readonly (readonly string[])[]) =>
  [titles, titles.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
