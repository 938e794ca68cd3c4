import type { CampaignSeen, EarlierClosing } from '../../shared/campaign/campaign'
import { known } from '../../shared/known'
import { begunAnew } from '../matter/begunAnew'
import { photoLink } from '../photo/link'
import { iso } from '../topic/card'
import type { Viewer } from '../topic/present'
import type { Campaign, Closing } from './campaign'

type Photos = Pick<Viewer, 'deps'>

/** As all may read it. */
export function closingSeen(closing: Closing, { deps }: Photos): NonNullable<CampaignSeen['closing']> {
  const { result, words, at, beforeKey, afterKey } = closing
  const photo = (key: string | undefined) =>
    key === undefined ? undefined : { key, url: photoLink(key, deps) }
  return known({ result, words, at: iso(at), before: photo(beforeKey), after: photo(afterKey) })
}

/** Each closing after which it was begun anew, the last first. A reason that was written for staff alone is not among them. */
export function earlierSeen(campaign: Campaign, photos: Photos): EarlierClosing[] | undefined {
  const seen = begunAnew(campaign, 'close').map(({ at, reopenedAt }) => {
    const kept = campaign.earlier?.find((one) => one.at === at)
    const closing = kept && closingSeen(kept, photos)
    return known({ at: iso(at), reopenedAt: iso(reopenedAt), closing, reason: kept?.reason })
  })
  return seen.length > 0 ? seen : undefined
}
