import type { Motion, Turnout } from '../../../shared/ballot/motion'
import { fractionSaid, votersNamed } from '../../../shared/ballot/termsSaid'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { useTurnout } from '../topic/useMotion'
import { useNow } from '../useNow'
import { atThisPace, behindTheLine } from './forecast'

/** 够不够数的预测: counts alone, never what was chosen, and no building with fewer than five ballots. */
export function Forecast({ motion }: { motion: Motion }) {
  const { data } = useTurnout(motion.id, motion.status === 'open')
  if (!data || motion.status !== 'open') return null
  return (
    <>
      <Pace motion={motion} turnout={data} />
      <Behind motion={motion} turnout={data} />
    </>
  )
}

type Counted = { motion: Motion; turnout: Turnout }

function Pace({ motion: { opensAt, closesAt, rule }, turnout: { byNumber } }: Counted) {
  const now = useNow()
  const who = votersNamed[rule.electorate]
  if (byNumber.isReached) return <Strip icon='check' title={`够数了：${byNumber.part} ${who}投了`} />
  const missing = byNumber.least - byNumber.part
  const expected = opensAt && closesAt && atThisPace(byNumber, { opensAt, closesAt }, now)
  if (!expected) return <Strip kind='wait' icon='people' title={`还差 ${missing} ${who}`} />
  const isEnough = expected >= byNumber.least
  return (
    <Strip
      kind={isEnough ? 'info' : 'late'}
      icon={isEnough ? 'people' : 'alert'}
      title={`还差 ${missing} ${who}；照现在的快慢，截止时大约 ${expected} ${who}`}
    >
      {isEnough ? '照这样够数。' : '照这样不够数，请到下面差得多的楼里走一走。'}
    </Strip>
  )
}

function Behind({ motion: { rule }, turnout: { buildings } }: Counted) {
  const behind = behindTheLine(buildings, rule.quorum)
  const who = votersNamed[rule.electorate]
  const hidden = buildings.filter(({ taking }) => taking === undefined)
  // One building alone has its figure above.
  if (buildings.length < 2 || behind.length + hidden.length === 0) return null
  return (
    <Section title='先去哪几栋楼' end={`线：${fractionSaid(rule.quorum)}`}>
      <Cells>
        {behind.map(({ buildingId, label, missing }) => (
          <Cell key={buildingId} icon='house' title={label} end={`还差 ${missing} ${who}`} />
        ))}
        {hidden.map(({ buildingId, label }) => (
          <Cell key={buildingId} icon='house' title={label} note='票少，先不显示数' />
        ))}
      </Cells>
    </Section>
  )
}
