/** What is wrong, where somebody can mend it. */
export type Finding = { file: string; line: number; column: string; words: string; isWarning?: true }

export const isWrong = ({ isWarning }: Finding) => !isWarning

/** A cell is named once, and for what hinders rather than for what is odd. */
export function onceEach(findings: Finding[]) {
  const byCell = new Map<string, Finding>()
  for (const finding of findings) {
    const cell = `${finding.file}\n${finding.line}\n${finding.column}`
    const known = byCell.get(cell)
    if (!known || (known.isWarning && !finding.isWarning)) byCell.set(cell, finding)
  }
  const byPlace = (one: Finding, other: Finding) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1
  return [...byCell.values()].sort(byPlace)
}
