import { known } from '../../shared/known'
import { topicKeys } from '../topic/keys'
import { queryAll, type Item, type Table } from '../table/store'
import { ballotKeys } from './keys'
import type { MotionKept } from './motion'

// Only this file writes these items.
const motionIn = (item: Item) => item.is as MotionKept

function itemOf(motion: MotionKept): Item {
  const [street = ''] = motion.id.split('-')
  const { ringsAt } = motion
  return {
    ...ballotKeys.motion(motion.id),
    w: motion.w,
    is: known(motion),
    ...(ringsAt !== undefined && {
      dp: topicKeys.ringing(street),
      ds: topicKeys.ringsAt(Math.ceil(ringsAt / 1000), motion.id),
    }),
  }
}

export type Saved = { kept: true; motion: MotionKept } | { kept: false; found: MotionKept | undefined }

export const motionStore = (table: Table) => ({
  async get(motionId: string) {
    const item = await table.get(ballotKeys.motion(motionId))
    return item && motionIn(item)
  },

  async ofTopic(topicId: string) {
    const { PK, prefix } = ballotKeys.motions(topicId)
    return (await queryAll(table, { at: ['PK', PK], prefix: ['SK', prefix] })).map(motionIn)
  },

  /** What is being voted on, counted, or was withdrawn just now, in a street: found by their bells. */
  async rung(street: string) {
    const rung = await queryAll(table, { index: 'due', at: ['dp', topicKeys.ringing(street)] })
    const heads = await table.many(rung.filter(ballotKeys.isMotion).map(({ PK, SK }) => ({ PK, SK })))
    return heads.map(motionIn)
  },

  /** Makes it, or says what has this number already. */
  async create(motion: MotionKept) {
    const kept = await table.putIf(itemOf(motion), 'attribute_not_exists(PK)')
    return kept.kept ? motion : kept.found && motionIn(kept.found)
  },

  /** Writes it if nobody did since it was read; else says how it stands. */
  async save(next: MotionKept): Promise<Saved> {
    const motion = { ...next, w: next.w + 1 }
    const kept = await table.putIf(itemOf(motion), 'w = :asRead', { ':asRead': next.w })
    return kept.kept ? { kept: true, motion } : { kept: false, found: kept.found && motionIn(kept.found) }
  },
})
