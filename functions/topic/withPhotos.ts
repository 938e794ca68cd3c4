import { done, refuse } from '../../shared/outcome'
import type { Prepare } from './move'

/** The photos that come with it are whoever's who sends them. */
export const withPhotos: Prepare = async (_, { input }, { deps, actor }) => {
  const { photoKeys = [] } = input as { photoKeys?: string[] }
  const areOurs =
    photoKeys.length === 0 || (await deps.photos.mayName(photoKeys, { by: actor.id, now: deps.now() }))
  return areOurs ? done({}) : refuse('photoNotYours', { field: 'photoKeys' })
}
