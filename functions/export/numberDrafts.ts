import { isBeforeAll, isBlank } from '../numbers/begun'
import { placeUnknown } from '../numbers/nodeName'
import { presentNumbers } from '../numbers/present'
import { readNumbers } from '../numbers/readNumbers'
import type { Cell } from './cells'
import type { Draft, Scene } from './drafts'
import { placeOf, placesOf, type Progress } from './job'
import { nodesIn } from './nodes'
import { numberRows } from './numberRows'
import { numberWindow } from './numberWindow'

/** A stretch is full once it has so many rows; what belongs to one place and month is never torn apart. */
const fullAt = 400

/** Whether the street had not begun by a month: asked once, whatever place of it is blank. */
function begunOnce({ street, table }: Scene) {
  const known = new Map<string, Promise<boolean>>()
  return (shown: Parameters<typeof isBeforeAll>[0]) => {
    const { kind, month } = shown.window
    const answer = known.get(`${kind} ${month}`) ?? isBeforeAll(shown, street.id, table)
    if (isBlank(shown)) known.set(`${kind} ${month}`, answer)
    return answer
  }
}

/** Of one place and month: what the same person would be shown of it now. */
async function rowsAt(
  { job, street, table, now }: Scene,
  place: number,
  isBefore: ReturnType<typeof begunOnce>,
): Promise<Cell[][]> {
  const node = job.grids[place % job.grids.length] ?? ''
  const [kind, month] = numberWindow(job.command, placeOf(job, place).month ?? '')
  // Meanwhile the map may have been drawn anew.
  if (!nodesIn(street, job.places).includes(node)) return []
  const read = await readNumbers({ street, node, kind, month }, { table, now })
  const shown = presentNumbers(street, node, read)
  // Where nothing was ever reported, nobody misses the place that is not known.
  const isMissed = shown.node.name !== placeUnknown || read.counts.size > 0
  return isMissed && !(await isBefore(shown)) ? numberRows(shown) : []
}

/** All stretches from where it is, place by place of each month. */
export async function* numberDraftsFrom(scene: Scene, { at }: Progress): AsyncGenerator<Draft> {
  const places = placesOf(scene.job)
  const isBefore = begunOnce(scene)
  let rows: Cell[][] = []
  for (let place = at.place; place < places; place++) {
    rows.push(...(await rowsAt(scene, place, isBefore)))
    if (rows.length < fullAt && place + 1 < places) continue
    yield { rows, at: { place: place + 1 }, unreadable: 0 }
    rows = []
  }
}
