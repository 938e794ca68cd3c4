import type { Result } from '../../../shared/campaign/commands'
import type { DraftPhoto } from '../drafts/draft'

/** What closes a campaign, as it is written; a photo taken now is the one after. */
export type Closing = {
  result: Result | ''
  words: string
  beforeKey: string
  afterKey: string
  photos: DraftPhoto[]
}

export type Lacks = { result?: string; words?: string; before?: string; after?: string }

const hasAfter = ({ afterKey, photos }: Closing) => afterKey !== '' || photos.length > 0

export function lacksOf(written: Closing): Lacks {
  const { result, words, beforeKey } = written
  return {
    ...(!result && { result: '选一个' }),
    ...(!words.trim() && { words: '写一句' }),
    ...(hasAfter(written) && !beforeKey && { before: '有了之后的，再选一张之前的，才好比' }),
    ...(beforeKey && !hasAfter(written) && { after: '有了之前的，再选一张之后的，才好比' }),
  }
}

export function pairOf({ beforeKey, afterKey }: Closing, sent: string[]) {
  const after = afterKey || sent[0]
  return beforeKey && after ? { beforeKey, afterKey: after } : {}
}
