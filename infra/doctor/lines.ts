import { isMissed, type Finding } from './diagnose'

export function lineOf({ isThere, isNeeded, says, without, instead }: Finding) {
  const what = says.join(' ')
  if (isThere) return `✓ ${what}`
  const weight = isNeeded ? '离不开 needed' : '可以没有 can do without'
  return `✗ ${what}（${weight}）：没有它，${without[0]} without it, ${without[1]}〔${instead}〕`
}

export function verdictOf(findings: readonly Finding[]) {
  const [missed, absent] = [
    findings.filter(isMissed).length,
    findings.filter(({ isThere }) => !isThere).length,
  ]
  if (missed > 0) return `不能用：缺 ${missed} 样离不开的 not fit: ${missed} missing that are needed`
  if (absent > 0) return `能用：缺 ${absent} 样，后果写在上面 fit, but for the ${absent} above`
  return '样样都有 everything is there'
}

/** For machines. */
export const reportOf = (endpoint: string, findings: readonly Finding[]) => ({
  endpoint,
  isFit: !findings.some(isMissed),
  checks: findings.map(({ name, isNeeded, isThere, says, without, instead }) => ({
    ...{ name, isNeeded, isThere, says: says[1] },
    ...(!isThere && { without: without[1], instead }),
  })),
})
