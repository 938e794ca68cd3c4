import { gather } from '../../functions/demand/gather'
import { gatheringOf } from '../../functions/demand/gatheringOf'
import type { Group } from '../../functions/demand/group'
import { markWith } from '../../functions/demand/mark'
import { sealWith } from '../../functions/seal'
import { ulidOf } from '../../shared/ulid'
import { orderIdOf } from '../../shared/workOrder/id'
import { inMemory } from './inMemory'

/** One line of a file of messages. */
export type Message = { id: string; title: string; text: string; at: string }

/** The groups and which messages are in each, the largest first. */
export type Grouped = { group: Group; messages: Message[] }

const street = '990100001'
const nowhere = `${street}00000`

/** A message as an order of no place: its number in the file makes the last letters. */
function orderIdFor({ at }: Message, place: number) {
  let rest = place
  const digit = () => {
    const last = rest % 32
    rest = Math.floor(rest / 32)
    return last
  }
  return orderIdOf(nowhere, ulidOf(Date.parse(at), digit))
}

/** Groups messages one by one in the order of their time, as the stream does with orders. */
export async function groupMessages(messages: Message[]): Promise<Grouped[]> {
  const { store, groups, members } = inMemory()
  const mark = markWith(sealWith('for this run alone'), street)
  const byOrder = new Map<string, Message>()
  const inTime = [...messages].sort((one, other) => (one.at < other.at ? -1 : 1))
  for (const [place, message] of inTime.entries()) {
    const orderId = orderIdFor(message, place)
    byOrder.set(orderId, message)
    await gather(gatheringOf({ orderId, said: message }, mark), store)
  }
  const membersOf = (id: string): string[] => [
    ...(members.get(id) ?? []),
    ...(groups.get(id)?.took ?? []).flatMap(membersOf),
  ]
  return [...groups.values()]
    .filter(({ into }) => !into)
    .map((group) => ({ group, messages: membersOf(group.id).flatMap((id) => byOrder.get(id) ?? []) }))
    .sort((one, other) => other.messages.length - one.messages.length)
}
