import { leastOf, reaches } from '../../shared/ballot/fraction'
import type { Turnout } from '../../shared/ballot/motion'
import { done, refuse } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import type { Handler } from '../handler'
import { isOpened, type OpenMotion } from './motion'
import { motionSeen } from './seen'
import { turnoutStore, type TurnoutKept } from './turnoutStore'

/** A building with fewer says nothing of itself. */
const leastShown = 5
/** Ten square metres, in hundredths: no single flat shows while the vote is open. */
const areaStep = 1000

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

function lineOf(part: number, whole: number, { opened }: OpenMotion) {
  const { quorum } = opened.rule
  return { part, whole, least: leastOf(whole, quorum), isReached: reaches(part, whole, quorum) }
}

/** Rounded down, but for what decides: whether it is enough. */
function areaLine(area: number, motion: OpenMotion) {
  const line = lineOf(area, motion.opened.entitled.area, motion)
  return motion.countedAt === undefined ? { ...line, part: area - (area % areaStep) } : line
}

function byBuilding({ opened }: OpenMotion, parts: TurnoutKept[], street: Street): Turnout['buildings'] {
  const names = new Map(street.buildings.map(({ id, name }) => [id, name]))
  return opened.buildings.map(({ id, entitled }) => {
    const taking = sum(parts.map(({ buildings }) => buildings[id] ?? 0))
    return {
      buildingId: id,
      label: names.get(id) ?? '',
      ...(opened.writing !== undefined && { entitled }),
      ...(taking >= leastShown && { taking }),
    }
  })
}

/** 够不够数: as far as the stream has told it. */
export const turnout: Handler<'turnout'> = async ({ deps, actor, street, input }) => {
  const seen = await motionSeen(input.params.motionId, { actor, deps })
  if (!seen.ok) return seen
  const { motion } = seen.value
  if (!isOpened(motion)) return refuse('voteNotOpen')
  const parts = await turnoutStore(deps.table).all(motion.id)
  return done({
    turnout: {
      motionId: motion.id,
      byNumber: lineOf(sum(parts.map(({ number }) => number)), motion.opened.entitled.number, motion),
      ...(motion.opened.rule.byArea && { byArea: areaLine(sum(parts.map(({ area }) => area)), motion) }),
      onPaper: sum(parts.map(({ onPaper }) => onPaper)),
      buildings: byBuilding(motion, parts, street),
    },
  })
}
