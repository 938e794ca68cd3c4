/** A bar, what was found, and whether it was reached; without a verdict it only says something. */
export type Row = { bar: string; what: string; target: string; figure: string; verdict: Verdict }
export type Verdict = 'met' | 'missed' | 'unclear' | 'told'

const said: Record<Verdict, string> = {
  met: '达到 met',
  missed: '没达到 MISSED',
  unclear: '说不准 unclear',
  told: '',
}

/** Chinese letters are two columns wide. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2E7F' ? 2 : 1), 0)
const padded = (text: string, width: number) => text + ' '.repeat(width - widthOf(text))

const titles = ['标准 Bar', '什么 What', '目标 Target', '结果 Figure', '结论 Verdict']

/** The rows one under the other, for the eye. */
export function tableOf(rows: readonly Row[]) {
  const lines = [titles, ...rows.map((row) => [row.bar, row.what, row.target, row.figure, said[row.verdict]])]
  const widths = titles.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))))
  return lines
    .map((line) =>
      line
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Reached or not; nothing is said where the measuring itself did not hold still. */
export const verdictOf = (isMet: boolean, isSteady = true): Verdict =>
  isSteady ? (isMet ? 'met' : 'missed') : 'unclear'
