import { dayMs } from '../../shared/clock/china'
import type { Street } from '../../shared/street/street'
import { worthOf, type Template } from '../../shared/notice/template'
import type { ApiDeps } from '../deps'
import { openAddress } from './addressSeal'
import { consentStore } from './consentStore'
import { forgetAll, giveBack, spend, takeBack, type Consents } from './consents'
import type { NoticeKept } from './entry'
import { messageOf } from './message'
import type { Fate, WechatMessages } from './wechatMessages'

export type TellingDeps = Pick<ApiDeps, 'now' | 'table' | 'seal' | 'settings' | 'log'> & {
  messages: WechatMessages
}

type Told = { person: string; id: string; entry: NoticeKept; street: Street }
type Claim = { name: Template; address: string }

/** What WeChat's answer makes of the consents; nothing where the consent is spent. */
function after({ is }: Fate, { name, address }: Claim, now: number) {
  const next: Partial<Record<Fate['is'], (kept: Consents) => Consents | undefined>> = {
    noConsent: (kept) => takeBack(kept, name, now),
    nobody: (kept) => forgetAll(kept, now),
    wrong: (kept) => giveBack(kept, name, address, now),
    later: (kept) => giveBack(kept, name, address, now),
  }
  return next[is]
}

/**
 * Claims the consent by one conditional write, and only then sends: whatever crashes in between, no consent and no
 * notice is used twice. A message that does not get through is not sent again, the entry stands in the inbox.
 */
export async function tellByWechat({ person, id, entry, street }: Told, deps: TellingDeps) {
  const { settings, seal, messages, log } = deps
  const now = deps.now()
  const chosen = settings.templates
  // A day late it helps nobody.
  if (!chosen || worthOf(entry.of) === 0 || now - entry.at > dayMs) return
  const owner = { person, street: street.id }
  const store = consentStore(deps.table)
  const spending = { noticeId: id, of: entry.of, isStaff: entry.desk !== 'resident', chosen }
  let claim: Claim | undefined
  await store.change(owner, now, (kept) => {
    const spent = spend(kept, spending, now)
    claim = spent
    return spent?.next
  })
  const template = claim && chosen[claim.name]
  if (!claim || !template) return

  const openid = openAddress(claim.address, person, seal)
  const fate = await messages.send({ openid, ...messageOf(entry, template, street) })
  if (fate.is !== 'sent') log({ notSent: fate.is, errcode: fate.errcode, template: claim.name, at: now })
  const next = after(fate, claim, now)
  if (next) await store.change(owner, now, next)
}
