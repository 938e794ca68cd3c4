import { useState } from 'react'
import { mostOfTitle } from '../../../shared/topic/commands'
import { useKept } from '../drafts/useKept'
import { placesOf, type Where } from './where'

export type Proposal = { title: string; text: string; where: Where; orderIds: string[] }
type Wrong = { title?: string; where?: string }

const blank: Proposal = { title: '', text: '', where: { level: undefined, buildings: [] }, orderIds: [] }

/** An order of kind 建议 that grew too large for one hand: its words begin the matter. */
export type From = { orderId: string; words: string }

const begun = ({ orderId, words }: From): Proposal => ({
  ...blank,
  title: words.slice(0, mostOfTitle),
  text: words,
  orderIds: [orderId],
})

function wrongWith({ title, where }: Proposal): Wrong {
  const isChosen = where.level !== undefined && (where.level !== 'buildings' || where.buildings.length > 0)
  return {
    ...(!title.trim() && { title: '写一句话，是什么事' }),
    ...(!isChosen && { where: where.level ? '点一点是哪几栋楼' : '选一选是哪里的事' }),
  }
}

/** What is written so far; it outlives the page until it was sent. */
export function useProposal(homeId: string, from?: From) {
  const [proposal, change, forget] = useKept(`propose ${from?.orderId ?? ''}`, from ? begun(from) : blank)
  const [isTried, setTried] = useState(false)
  const wrong = wrongWith(proposal)
  return {
    proposal,
    set: (part: Partial<Proposal>) => change((before) => ({ ...before, ...part })),
    forget,
    wrong: isTried ? wrong : {},
    /** Whether it is whole; what is missing is shown from now on. */
    check: () => {
      setTried(true)
      return Object.keys(wrong).length === 0
    },
    body: {
      title: proposal.title.trim(),
      text: proposal.text.trim() || proposal.title.trim(),
      places: placesOf(proposal.where, homeId),
      orderIds: proposal.orderIds,
    },
  }
}

export type Proposing = ReturnType<typeof useProposal>
