import { dayMs } from '../../shared/clock/china'
import type { Street } from '../../shared/street/street'
import { worthOf, type TemplateSet } from '../../shared/notice/template'
import type { ApiDeps } from '../deps'
import { openAddress } from './addressSeal'
import { consentStore } from './consentStore'
import { forgetAll, giveBack, spend, takeBack, type Claim, type Consents } from './consents'
import type { NoticeKept } from './entry'
import { messageOf } from './message'
import type { Fate, WechatMessages } from './wechatMessages'

export type TellingDeps = Pick<ApiDeps, 'now' | 'table' | 'seal' | 'settings' | 'log'> & {
  messages: WechatMessages
}

type Told = { person: string; id: string; entry: NoticeKept; street: Street }

/** What WeChat's answer makes of the consents; nothing where the consent is spent. */
function after({ is }: Fate, claim: Claim, now: number) {
  const next: Partial<Record<Fate['is'], (kept: Consents) => Consents | undefined>> = {
    noConsent: (kept) => takeBack(kept, claim.name, now),
    nobody: (kept) => forgetAll(kept, now),
    wrong: (kept) => giveBack(kept, claim, now),
    later: (kept) => giveBack(kept, claim, now),
  }
  return next[is]
}

/** Takes the consent that this notice is worth, if there is one, in one conditional write. */
async function claim({ person, id, entry, street }: Told, chosen: TemplateSet, deps: TellingDeps) {
  const now = deps.now()
  const spending = {
    noticeId: id,
    of: entry.of,
    isStaff: entry.desk !== 'resident' && entry.desk !== 'topic',
    chosen,
  }
  let claimed: Claim | undefined
  await consentStore(deps.table).change({ person, street: street.id }, now, (kept) => {
    const spent = spend(kept, spending, now)
    claimed = spent
    return spent?.next
  })
  return claimed as Claim | undefined
}

/**
 * Claims first, and only then sends: whatever crashes in between, no consent and no notice is used twice. A message
 * that does not get through is not sent again, the entry stands in the inbox.
 */
export async function tellByWechat(told: Told, deps: TellingDeps) {
  const { settings, seal, messages, log, table } = deps
  const { person, entry, street } = told
  const now = deps.now()
  const chosen = settings.templates
  // A day late it helps nobody.
  if (!chosen || worthOf(entry.of) === 0 || now - entry.at > dayMs) return
  const claimed = await claim(told, chosen, deps)
  const template = claimed && chosen[claimed.name]
  if (!template) return

  const openid = openAddress(claimed.address, person, seal)
  const fate = await messages.send({ openid, ...messageOf(entry, template, street) })
  if (fate.is !== 'sent') log({ notSent: fate.is, errcode: fate.errcode, template: claimed.name, at: now })
  const next = after(fate, claimed, now)
  if (next) await consentStore(table).change({ person, street: street.id }, now, next)
}
