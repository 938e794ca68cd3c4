import { done, refuse } from '../../shared/outcome'
import { isMistake } from '../../shared/setup/issue'
import { afterSetup } from '../../shared/setup/setup'
import { isOutside, type SetupHandler } from './asked'
import { isAsSaid, issuesOf, save, streetBefore } from './change'

export const streetSetup: SetupHandler<'streetSetup'> = async ({ deps, actor, input }) => {
  const { streetId } = input.params
  if (isOutside(actor, streetId)) return refuse('notFound')
  const { before, version } = await streetBefore(deps, streetId)
  return done({ version, ...(before && { street: before }) })
}

export const setUpStreet: SetupHandler<'setUpStreet'> = async ({ deps, actor, input }) => {
  const { streetId } = input.params
  if (isOutside(actor, streetId)) return refuse('notFound')
  const { version, isDry, setup } = input.body
  const { before, version: isAt } = await streetBefore(deps, streetId)
  const after = afterSetup(streetId, setup, before)
  if (isAt !== version && !isAsSaid(before, after)) return refuse('changedMeanwhile')

  const issues = await issuesOf(deps, after, before)
  if (isDry || issues.some(isMistake)) return done({ isSaved: false, issues })
  const isSaved = await save(deps, after, { before, version: isAt })
  return isSaved ? done({ isSaved, issues }) : refuse('changedMeanwhile')
}
