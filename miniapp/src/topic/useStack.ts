import { useState } from 'react'
import type { Opinion } from '../../../shared/opinion/opinion'
import type { Stance } from '../../../shared/opinion/stance'
import type { TopicAnswer } from './topicApi'
import { useOpinions } from './useOpinions'
import { useStances } from './useStances'

type Page = TopicAnswer<'opinions'>

/** Where one is, before the first page came too. */
function heapOf(pages: Page[] = []) {
  const { may, answered = 0, shown = 0 } = pages[0] ?? {}
  return { may, answered, shown, opinions: pages.flatMap((page) => page.opinions) }
}

/** Going through the opinions like cards: which lies on top, what I said to it, how many are left. */
export function useStack(topicId: string) {
  const [{ list, at }, go] = useState<{ list: 'next' | 'all'; at: number }>({ list: 'next', at: 0 })
  const asking = useOpinions(topicId, list)
  const { stances, take, trouble } = useStances(topicId)
  const { may, answered, shown, opinions } = heapOf(asking.data?.pages)
  const opinion = opinions[at]

  const stanceOf = ({ id, myStance }: Opinion) => (id in stances ? stances[id] : myStance)
  const answeredHere = opinions.filter((one) => !one.myStance && stanceOf(one)).length

  function next() {
    go({ list, at: at + 1 })
    if (at + 2 >= opinions.length && asking.hasNextPage) void asking.fetchNextPage()
  }

  return {
    asking,
    opinion,
    stance: opinion && stanceOf(opinion),
    take: (stance: Stance) => opinion && take(opinion.id, stance, opinion.myStance),
    trouble,
    may,
    answered: answered + answeredHere,
    shown,
    hasMore: at + 1 < opinions.length || asking.hasNextPage,
    next,
    back: at > 0 ? () => go({ list, at: at - 1 }) : undefined,
    again: () => go({ list: 'all', at: 0 }),
  }
}

export type Stack = ReturnType<typeof useStack>
