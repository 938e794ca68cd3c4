import { useRef, useState } from 'react'
import type { Stance } from '../../../shared/opinion/stance'
import { newCommandKey } from '../commandKey'
import { Refused } from '../Refused'
import { callTopic, type TopicApi } from './topicApi'

type Stances = Record<string, Stance | undefined>

/** What did not get through, of which opinion. */
type Trouble = { opinionId: string; words: string }

/** 表态: seen at once, sent in the order of the taps, and as it was where it did not get through. */
export function useStances(topicId: string, source: TopicApi = { callTopic }) {
  const [stances, setStances] = useState<Stances>({})
  const [trouble, setTrouble] = useState<Trouble>()
  const known = useRef<Stances>({})
  const sending = useRef(Promise.resolve())

  const set = (opinionId: string, stance: Stance | undefined) =>
    setStances((all) => ({ ...all, [opinionId]: stance }))

  async function send(opinionId: string, stance: Stance) {
    try {
      await source.callTopic(
        'takeStance',
        { params: { topicId, opinionId }, body: { stance } },
        newCommandKey(),
      )
      known.current[opinionId] = stance
    } catch (error) {
      set(opinionId, known.current[opinionId])
      const isOffline = error instanceof Refused && error.refusal === 'offline'
      const words = isOffline ? '没有网，没记上。有网了再点一次。' : (error as Error).message
      setTrouble({ opinionId, words })
    }
  }

  /** `before` is what the server had. */
  function take(opinionId: string, stance: Stance, before: Stance | undefined) {
    if (!(opinionId in known.current)) known.current[opinionId] = before
    setTrouble(undefined)
    set(opinionId, stance)
    sending.current = sending.current.then(() => send(opinionId, stance))
  }

  return { stances, take, trouble }
}
