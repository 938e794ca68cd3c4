import type { MadeMove } from '../../../shared/workOrder/transitions'
import { sceneFor, type Picture } from '../photos/picture'
import type { Chance } from './choose'
import type { Matter } from './matter'
import { orderBody } from './orderBody'
import { momentOf } from './pace'
import type { Spec } from './spec'
import type { Deed } from './story'

export type Telling = ReturnType<typeof tellingOf>

/** One in six has a photo where something can be seen; where the end needs one, most begin with one. */
const isPhotographed = ({ withPhoto }: Spec, { category }: Matter, chance: Chance) =>
  sceneFor(category.code) !== undefined && (withPhoto ?? chance() < (category.afterPhoto ? 0.7 : 0.06))

/** A story while it is being told: each move comes some time after the one before. */
export function tellingOf(spec: Spec, matter: Matter, chance: Chance) {
  const { category, reporter } = matter
  const pace = { class: category.class, isBrisk: spec.isBrisk ?? false, chance }
  const deeds: Deed[] = []
  const hasPhoto = isPhotographed(spec, matter, chance)

  const picture = (isAfter: boolean): { pictures?: Picture[] } => {
    const scene = sceneFor(category.code)
    return scene ? { pictures: [{ scene, isAfter, seed: spec.id }] } : {}
  }

  deeds.push({
    at: spec.at,
    by: reporter,
    order: 'a',
    move: 'order',
    body: orderBody(matter, chance),
    ...(hasPhoto && picture(false)),
  })

  return {
    spec,
    matter,
    chance,
    deeds,
    /** Nothing more is told once the move was made that the story should stop at. */
    go(move: MadeMove, by: string, body: Deed['body'] = {}) {
      const last = deeds.at(-1)
      if (!last || last.move === spec.until) return
      const showsResult = move === 'finish' && (category.afterPhoto || hasPhoto)
      const at = momentOf(move, last.at, pace)
      deeds.push({ at, by, order: 'a', move, body, ...(showsResult && picture(true)) })
    },
  }
}
