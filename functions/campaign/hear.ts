import { parseMatterId } from '../matter/keys'
import { freshSteps, peopleOwning, tellMatter } from '../matter/tell'
import type { Images } from '../stream/store'
import type { TopicHearingDeps } from '../topic/hear'
import type { Campaign, CampaignStep, Owner } from './campaign'

// Only functions/campaign writes these items.
const campaignIn = (image: Images['after']) => image?.is as Campaign | undefined

const isSame = (one: Owner | undefined, other: Owner) =>
  one?.personId === other.personId && one?.unitId === other.unitId

/** It was given to whoever answers for it now, or begins anew. */
const isGiven = ({ deed }: CampaignStep, before: Campaign | undefined, { owner }: Campaign) =>
  deed === 'make' ||
  deed === 'reopen' ||
  (deed === 'change' && before !== undefined && !isSame(before.owner, owner))

/** Tells whoever answers for a campaign 专题攻坚 that it is theirs. Told again, it changes nothing. */
export async function hearCampaign({ before, after }: Images, deps: TopicHearingDeps, heardAt: number) {
  const [was, campaign] = [campaignIn(before), campaignIn(after)]
  if (!campaign) return
  const { id, title, owner } = campaign
  const given = freshSteps(was, campaign, heardAt).filter(({ step }) => isGiven(step, was, campaign))
  if (given.length === 0) return
  const street = await deps.streets.get(parseMatterId(id).street)
  if (!street) throw new Error(`no street for ${id}`)
  const matter = { id, title, page: `campaign/campaign?id=${id}` }
  for (const one of given)
    await tellMatter(
      peopleOwning(owner, street),
      { of: 'campaignYours', desk: 'chair', ...one },
      { matter, street, deps },
    )
}
