import type { Finding } from '../../../shared/setup/tables'

export const isWrong = ({ isWarning }: Finding) => !isWarning

/** A cell is named once, and for what hinders rather than for what is odd. */
export function onceEach(findings: Finding[]) {
  const byCell = new Map<string, Finding>()
  for (const finding of findings) {
    const { file, line, column, words } = finding
    // What is not in the folder has no cell: each is a thing of its own.
    const cell = [file, line, column, line > 0 ? '' : words].join('\n')
    const known = byCell.get(cell)
    if (!known || (known.isWarning && !finding.isWarning)) byCell.set(cell, finding)
  }
  const byPlace = (one: Finding, other: Finding) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1
  return [...byCell.values()].sort(byPlace)
}
