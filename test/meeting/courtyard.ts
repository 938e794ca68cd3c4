import type { MeetingMove } from '../../shared/meeting/meeting'
import type { Answer } from '../../shared/contract'
import { talkIn } from '../opinion/talk'
import type { tableForFile } from '../support/engine'

export type MeetingSeen = Answer<'meeting'>['meeting']
type Said = { status: number; refusal: string | undefined; meeting: MeetingSeen }

/** A topic that is talked about, and its meetings. */
export function courtyard(table: ReturnType<typeof tableForFile>, neighbours = 0) {
  const street = talkIn(table, neighbours)
  const iso = (at: number) => new Date(at).toISOString()
  const said = ({ status, body }: { status: number; body: Record<string, unknown> }): Said => ({
    status,
    refusal: body.refusal as string | undefined,
    meeting: body.meeting as MeetingSeen,
  })
  const inAnHour = () => ({
    at: iso(street.clock.now + 3_600_000),
    place: '1号楼前的亭子',
    agenda: ['车位划在哪里', '谁来划'],
  })
  const call = async (who: string, topicId: string, [body, key]: [object?, string?] = []) =>
    said(await street.as(who).post(`/topics/${topicId}/meetings`, { ...inAnHour(), ...body }, key))

  const meetingAt = (topicId: string, n = 1) => ({
    do: async (who: string, body: MeetingMove, key?: string) =>
      said(await street.as(who).post(`/topics/${topicId}/meetings/${n}`, body, key)),
    read: async (who: string) => said(await street.as(who).get(`/topics/${topicId}/meetings/${n}`)),
    async code(who: string) {
      const { status, body } = await street.as(who).get(`/topics/${topicId}/meetings/${n}/code`)
      return { status, code: String(body.code), qr: String(body.qr), refusal: body.refusal }
    },
  })

  /** Called by the owner, and begun. */
  async function begun() {
    const topicId = await street.topicInTalk()
    await call('zhou', topicId)
    street.clock.now += 3_600_000
    return { topicId, ...meetingAt(topicId) }
  }

  return Object.assign(street, { call, meetingAt, begun, inAnHour, iso })
}
