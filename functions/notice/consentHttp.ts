import { templates, type TemplateSet } from '../../shared/notice/template'
import { done, refuse, type Outcome } from '../../shared/outcome'
import type { ApiDeps } from '../deps'
import type { Handler } from '../handler'
import { isKeyTimely } from '../idempotency'
import { keys } from '../keys'
import { closeAddress } from './addressSeal'
import { accept, leftOf, type Consents } from './consents'
import { consentStore } from './consentStore'

/** As many as a person would ever count; a standing consent is without end. */
const mostShown = 99

const shown = (consents: Consents, chosen: TemplateSet = {}) => ({
  templates: templates.flatMap((name) => {
    const template = chosen[name]
    if (!template) return []
    const { id, isLongTerm } = template
    return [{ name, id, isLongTerm, left: Math.min(leftOf(consents, name), mostShown) }]
  }),
})

export const consents: Handler<'consents'> = async ({ deps, actor }) => {
  const kept = await consentStore(deps.table).get({ person: actor.id, street: actor.street })
  return done(shown(kept, deps.settings.templates))
}

/** The openid behind the code, if it is this very person's: nobody consents for another's phone. */
async function ownAddress(code: string, person: string, deps: ApiDeps): Promise<Outcome<string>> {
  const openid = await deps.wechat.openidFor(code)
  if (!openid.ok) return openid
  const pseudonym = deps.seal.of('wechat', `${deps.settings.appId} ${openid.value}`)
  const identity = await deps.table.get(keys.wechatIdentity(pseudonym))
  return identity?.person === person
    ? done(closeAddress(openid.value, person, deps.seal))
    : refuse('badCode', { field: 'code' })
}

export const consent: Handler<'consent'> = async ({ deps, actor, input: { body }, key }) => {
  const now = deps.now()
  if (!isKeyTimely(key, now)) return refuse('keyExpired')
  const chosen = deps.settings.templates ?? {}
  const owner = { person: actor.id, street: actor.street }
  const store = consentStore(deps.table)
  // The code is good once: a command that was counted is known before it is asked for again.
  const before = await store.get(owner)
  if (before.taken.includes(key)) return done(shown(before, chosen))
  const address = await ownAddress(body.code, actor.id, deps)
  if (!address.ok) return address
  const accepted = { key, names: body.accepted, address: address.value, chosen }
  const after = await store.change(owner, now, (kept) => accept(kept, accepted, now))
  return done(shown(after, chosen))
}
