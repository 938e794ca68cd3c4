import { leastOf, reaches } from '../../shared/ballot/fraction'
import type { Turnout } from '../../shared/ballot/motion'
import { known } from '../../shared/known'
import { done, refuse } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { Handler } from '../handler'
import { isOpened, type OpenMotion } from './motion'
import { motionSeen } from './seen'
import { turnoutStore, type TakenBackKept, type TurnoutKept } from './turnoutStore'

/** A building with fewer says nothing of itself; nor does it stand alone, to be had from the whole less the others. */
const leastShown = 5
const leastHidden = 2
/** Ten square metres, in hundredths: no single flat shows. */
const areaStep = 1000

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

const votersIn = (parts: TurnoutKept[]) => sum(parts.map(({ number }) => number))

function lineOf(part: number, whole: number, { opened }: OpenMotion) {
  const { quorum } = opened.rule
  return { part, whole, least: leastOf(whole, quorum), isReached: reaches(part, whole, quorum) }
}

/** Rounded down, but for what decides: whether it is enough. Nothing while it would be the area of a few. */
function areaLine(parts: TurnoutKept[], motion: OpenMotion) {
  const area = sum(parts.map((part) => part.area))
  if (!motion.opened.rule.byArea || votersIn(parts) < leastShown) return undefined
  return { ...lineOf(area, motion.opened.entitled.area, motion), part: area - (area % areaStep) }
}

/** Those whose figure is shown, by how many have voted in each. */
function shown(taking: Map<string, number>) {
  const fewestFirst = [...taking].sort(([, one], [, other]) => one - other)
  const few = fewestFirst.filter(([, number]) => number < leastShown).length
  return new Set(fewestFirst.slice(few === 0 ? 0 : Math.max(few, leastHidden)).map(([id]) => id))
}

function byBuilding({ opened }: OpenMotion, parts: TurnoutKept[], street: Street): Turnout['buildings'] {
  const names = new Map(street.buildings.map(({ id, name }) => [id, name]))
  const taking = new Map(
    opened.buildings.map(({ id }) => [id, sum(parts.map(({ buildings }) => buildings[id] ?? 0))]),
  )
  const isShown = shown(taking)
  return opened.buildings.map(({ id, entitled }) => ({
    buildingId: id,
    label: names.get(id) ?? '',
    ...(opened.writing !== undefined && { entitled }),
    ...known({ taking: isShown.has(id) ? taking.get(id) : undefined }),
  }))
}

const lastFirst = (notes: TakenBackKept[]) =>
  [...notes]
    .sort((one, other) => other.at - one.at)
    .map(({ at, ...note }) => ({ ...note, at: new Date(at).toISOString() }))

/** 够不够数: as far as the stream has told it. */
export const turnout: Handler<'turnout'> = async ({ deps, actor, street, input }) => {
  const seen = await motionSeen(input.params.motionId, { actor, deps })
  if (!seen.ok) return seen
  const { motion } = seen.value
  if (!isOpened(motion)) return refuse('voteNotOpen')
  const { parts, takenBack } = await turnoutStore(deps.table).told(motion.id)
  return done({
    turnout: {
      motionId: motion.id,
      byNumber: lineOf(votersIn(parts), motion.opened.entitled.number, motion),
      ...known({ byArea: areaLine(parts, motion) }),
      onPaper: sum(parts.map(({ onPaper }) => onPaper)),
      takenBack: lastFirst(takenBack),
      buildings: byBuilding(motion, parts, street),
    },
  })
}
