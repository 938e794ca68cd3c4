import { refuse, type Outcome } from '../../shared/outcome'
import type { Table } from '../table/store'
import type { MotionKept } from './motion'
import { motionStore } from './motionStore'

const mostTries = 12

/** Judges, writes, and judges anew where somebody else wrote meanwhile. What stays as it is is not written. */
export async function changeMotion(
  motion: MotionKept,
  table: Table,
  judge: (motion: MotionKept) => Outcome<MotionKept>,
): Promise<Outcome<MotionKept>> {
  const store = motionStore(table)
  let now: MotionKept | undefined = motion
  for (let tries = 0; now && tries < mostTries; tries++) {
    const judged = judge(now)
    if (!judged.ok || judged.value === now) return judged
    const saved = await store.save(judged.value)
    if (saved.kept) return { ok: true, value: saved.motion }
    now = saved.found
  }
  return refuse(now ? 'tryLater' : 'notFound')
}
