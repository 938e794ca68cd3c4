import { cleanup, screen, waitFor } from '@testing-library/react'
import type { StaffOrderProps } from '../../../miniapp/src/staff/StaffOrder'
import { CallBackStage } from '../../../miniapp/src/staff/CallBackStage'
import type { Seen } from '../../../miniapp/src/staff/whatChanged'
import { workplaces } from '../../../miniapp/src/staff/workplaces'
import { VerifyStage } from '../../../miniapp/src/supervisor/VerifyStage'
import { after, filedSeen } from './aSeen'
import { aNewPhone, openStage, press, write } from './openStage'

const stages: StaffOrderProps['stages'] = {
  finished: { title: '核查', of: ['close', 'rework'], View: VerifyStage },
  closed: { title: '回访', of: ['rate'], View: CallBackStage },
}

const finished = (): Seen => ({
  ...after(
    filedSeen(),
    { move: 'finish', by: { role: 'handler', name: '罗师傅', isMe: false }, words: '换了灯头' },
    { status: 'finished', holder: { id: 'check-990100001', kind: 'check', name: '东湾街道督办' } },
  ),
  moves: ['close', 'rework', 'note'],
})

const closedBy = (isMe: boolean) => (seen: Seen) => {
  const by = { role: 'supervisor' as const, name: '程问源', isMe }
  const closed = after(seen, { move: 'close', verdict: 'solved', by }, { status: 'closed', holder: null })
  return { ...closed, moves: ['rate', 'note'] as Seen['moves'] }
}

/** The sheet is open and written in when somebody closes the order; then it is sent. */
async function sendTooLate(isMe: boolean) {
  const server = await openStage(finished(), { place: workplaces.supervisor, stages })
  press('返工')
  write('哪里没办好？', '灯还是一闪一闪')
  server.change(closedBy(isMe))
  press('退回返工')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  return server
}

beforeEach(aNewPhone)
afterEach(cleanup)

describe('a sheet whose order was moved meanwhile', () => {
  it('makes way for who it was, and the words are kept', async () => {
    const { moves } = await sendTooLate(false)

    expect(await screen.findByText(/程问源.*已经销单了，看新的再决定。您写的都留着。/)).toBeTruthy()
    expect(moves()).toHaveLength(1)
    press('看新的')
    expect(await screen.findByText('您写的还在，没有交')).toBeTruthy()
    expect(screen.getByText('灯还是一闪一闪')).toBeTruthy()
  })

  it('moved by the same person on another phone, it says so and leaves the words on the page', async () => {
    await sendTooLate(true)

    expect(await screen.findByText(/您在别处.*已经销单了，刚才这一步没有交。/)).toBeTruthy()
    expect(screen.getByText('您写的还在，没有交')).toBeTruthy()
    expect(screen.getByText('灯还是一闪一闪')).toBeTruthy()
  })
})
