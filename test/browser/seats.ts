import { communityId } from '../../infra/demo/places'
import type { TopicAnswer } from '../../miniapp/src/topic/topicApi'
import type { MemberBody } from '../../shared/ballot/body'
import { callStreet } from './callStreet'

type Bodies = TopicAnswer<'bodiesOfCommunity'>
type Member = { who: string; name: string }

const place = communityId(1)

/** Writes who sits in a body, and ties each seat to a person by the six digits on her phone. */
export async function seat(url: string, body: MemberBody, members: Member[]) {
  const desk = await callStreet(url, 'guqing')
  const names = members.map(({ name }) => ({ name }))
  await desk.put(`/bodies/${place}/${body}`, { version: 0, members: names })
  await tieSeats(url, body, members)
}

export async function tieSeats(url: string, body: MemberBody, members: Member[]) {
  const desk = await callStreet(url, 'guqing')
  const { bodies } = await desk.get<Bodies>(`/bodies?communityId=${place}`)
  const seats = bodies.find((one) => one.body === body)?.members ?? []
  for (const { who, name } of members) {
    const { code } = await (await callStreet(url, who)).post<{ code: string }>('/me/household-code', {})
    const id = seats.find((one) => one.name === name)?.id
    await desk.put(`/bodies/${place}/${body}/members/${id}/person`, { code })
  }
}
