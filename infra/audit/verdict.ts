/** `unjudged`: leaves, and streets whose sums were not compared to their end; `unreadable`: orders. */
export type Tally = { wrong: number; unjudged: number; unreadable: number }

/** Everything agrees where everything was compared, and nowhere else. */
export function verdictOf({ wrong, unjudged, unreadable, streets }: Tally & { streets: number }) {
  if (streets === 0) return ['这里还没有街道，没有可对的 There is no street here']
  const missing = [
    ...(unreadable > 0 ? [`有 ${unreadable} 件单子读不出来 ${unreadable} orders cannot be read`] : []),
    ...(unjudged > 0 ? [`有 ${unjudged} 处没有对 ${unjudged} were not judged`] : []),
  ]
  const agrees = missing.length > 0 ? '其余的对得上 All else agrees' : '全部对得上 Everything agrees'
  return [...missing, wrong === 0 ? agrees : `有 ${wrong} 处不一样 ${wrong} differ`]
}
