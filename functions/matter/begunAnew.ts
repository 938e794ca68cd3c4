import type { Matter } from './store'

/** Each time it was over and then begun anew 重启, the last first. */
export function begunAnew({ steps }: Pick<Matter, 'steps'>, end: string) {
  const ends = steps.filter(({ deed }) => deed === end || deed === 'reopen')
  const times = ends.flatMap(({ deed, at }, place) => {
    const next = ends[place + 1]
    return deed === end && next ? [{ at, reopenedAt: next.at }] : []
  })
  return times.reverse()
}
