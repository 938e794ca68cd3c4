/** `compared`: leaves; `wrong`: leaves and sums; `unjudged`: leaves, and streets whose sums were not compared to their end; `unreadable`: orders. */
export type Tally = { compared: number; wrong: number; unjudged: number; unreadable: number }

/** Everything agrees where everything was compared, and nowhere else. */
export function verdictOf({ compared, wrong, unjudged, unreadable, streets }: Tally & { streets: number }) {
  if (streets === 0) return ['这里还没有街道，没有可对的 There is no street here']
  const missing = [
    ...(unreadable > 0 ? [`有 ${unreadable} 件单子读不出来 ${unreadable} orders cannot be read`] : []),
    ...(unjudged > 0 ? [`有 ${unjudged} 处没有对 ${unjudged} were not judged`] : []),
  ]
  return [...missing, found({ compared, wrong, isAll: missing.length === 0 })]
}

function found({ compared, wrong, isAll }: { compared: number; wrong: number; isAll: boolean }) {
  if (wrong > 0) return `有 ${wrong} 处不一样 ${wrong} differ`
  if (compared === 0) return '这些月份里没有数，没有可对的 There was nothing to compare'
  const agrees = isAll ? '全部对得上 Everything agrees' : '其余的对得上 All else agrees'
  return `对了每天的数 ${compared} 处，${agrees} (${compared} compared)`
}
