import { known } from '../../shared/known'
import type { AddResourceCommand } from '../../shared/project/commands'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { makeOnce, markOf, moveOnce } from '../matter/once'
import { servesDesk } from '../topic/claims'
import { isHere } from '../topic/isHere'
import { personal } from '../topic/personal'
import type { Viewer } from '../topic/present'
import type { Resource, ResourceStep } from './need'
import { resourceSeen } from './present'
import { resourceStore } from './store'

const ordinary = 50

export const resources: Handler<'resources'> = async (request) => {
  const { deps, actor, input } = request
  const { withdrawn, cursor } = input.query
  const list = { street: actor.street, list: withdrawn ? 'past' : 'open' }
  const page = await resourceStore(deps.table).list(list, ordinary, cursor)
  return done({
    resources: page.matters
      .map((resource) => resourceSeen(resource, request))
      .filter(({ isWithdrawn, mayChange }) => !isWithdrawn || mayChange),
    ...(page.cursor && { cursor: page.cursor }),
  })
}

type Offered = Omit<AddResourceCommand, 'place'>
const namedIn = ({ title, amount, when, provider }: Offered) =>
  personal([title, amount, when, provider].join('\n'), 'title')

const shown = (made: Outcome<Resource>, viewer: Viewer) =>
  made.ok ? done({ resource: resourceSeen(made.value, viewer) }) : made

export const addResource: Handler<'addResource'> = async (request) => {
  const { deps, actor, street, input } = request
  const { body } = input
  const made = await makeOnce<Resource>(request, {
    purpose: 'resource',
    content: body,
    store: resourceStore(deps.table),
    judge: async (id, mark) => {
      if (!isHere([body.place], street)) return refuse('outsideStreet', { field: 'place' })
      if (!servesDesk(actor, body.place)) return refuse('notYourRole', { field: 'place' })
      const step = { deed: 'add', at: deps.now(), ...mark } as const
      return namedIn(body) ?? done(known({ id, ...body, isWithdrawn: false, version: 1, steps: [step] }))
    },
  })
  return shown(made, request)
}

type Asked = Request<'changeResource' | 'withdrawResource' | 'restoreResource'>
type Made = { deed: ResourceStep['deed']; change: (now: Resource) => Resource; words?: string }

const mostSteps = 100

async function move(request: Asked, { deed, change, words }: Made) {
  const { deps, actor, input } = request
  const { version, ...content } = input.body
  const { resourceId } = input.params
  const store = resourceStore(deps.table)
  const isOurs = resourceId.startsWith(`${actor.street}-`)
  const resource = isOurs ? await store.get(resourceId) : undefined
  if (!resource) return refuse('notFound')
  const mark = markOf(request, content)
  const judge = async (now: Resource): Promise<Outcome<Resource>> => {
    if (!servesDesk(actor, now.place)) return refuse('notYourRole')
    if (version !== now.version) return refuse('changedMeanwhile')
    if (now.isWithdrawn !== (deed === 'restore')) return refuse('wrongStep')
    if (now.steps.length >= mostSteps) return refuse('tooMany')
    const step = known({ deed, at: deps.now(), ...mark, words })
    return done({ ...change(now), version: version + 1, steps: [...now.steps, step] })
  }
  return shown(await moveOnce(resource, { deed, mark, store, judge }), request)
}

const offeredAs =
  (offered: Offered) =>
  ({ contact: _contact, ...now }: Resource): Resource =>
    known({ ...now, ...offered })

const standing = (isWithdrawn: boolean) => (now: Resource) => ({ ...now, isWithdrawn })

export const changeResource: Handler<'changeResource'> = async (request) => {
  const { version: _version, ...offered } = request.input.body
  return namedIn(offered) ?? move(request, { deed: 'change', change: offeredAs(offered) })
}

export const withdrawResource: Handler<'withdrawResource'> = async (request) => {
  const { reason } = request.input.body
  return move(request, { deed: 'withdraw', change: standing(true), words: reason })
}

export const restoreResource: Handler<'restoreResource'> = async (request) =>
  move(request, { deed: 'restore', change: standing(false) })
