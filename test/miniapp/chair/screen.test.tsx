import { screen, waitFor } from '@testing-library/react'
import ScreenTopic from '../../../miniapp/src/chair/screen'
import { shippedProcedures } from '../../../shared/procedure/shipped'
import { phone } from '../../support/taro/phone'
import { press, show, write } from '../admin/adminPhone'
import { ok, type Answer } from '../staff/fakeServer'
import { topicId } from '../topic/aTopic'
import { topicIn } from './aTopic'
import { chairPhone, serveTopic } from './chairPhone'

chairPhone()

const raised = topicIn('raise', {
  moves: ['adopt', 'refuse', 'merge'],
  mayLead: [{ id: 'shen', name: '沈小禾' }],
})

const procedures: Answer = ({ path }) =>
  path === '/procedures'
    ? ok({
        procedures: shippedProcedures.map((procedure) => ({
          procedure,
          version: 0,
          isOff: procedure.id === 'sixsteps',
        })),
      })
    : undefined

const open = (also: Answer = procedures) => {
  phone.params = { id: topicId }
  const server = serveTopic({ topic: raised, also: (asked) => also(asked) ?? procedures(asked) })
  show(<ScreenTopic />)
  return server
}

describe('screening 看一件提的事', () => {
  it('adopts with a procedure, an owner and a reason that all can read', async () => {
    const { sent } = open()
    await press('四议两公开')
    await press('提这件事的邻居')
    await press('大家都关心，值得议')
    await write('议什么', '6号楼装电梯的钱怎么摊')
    await press('采纳，往下议')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({
      to: 'adopt',
      body: {
        version: 4,
        procedureId: 'fourandtwo',
        owner: 'raiser',
        title: '6号楼装电梯的钱怎么摊',
        reason: '大家都关心，值得议',
      },
    })
  })

  it('says at each field what is not there yet, and sends nothing', async () => {
    const { sent } = open()
    await press('采纳，往下议')

    for (const words of ['选一份规程', '定一个牵头人', '写一句为什么采纳，大家看得到'])
      expect(await screen.findByText(words)).toBeTruthy()
    expect(sent()).toEqual([])
  })

  it('does not offer a procedure that the street has turned off', async () => {
    open()
    await screen.findByText('五步议事')

    expect(screen.queryByText('六步议事')).toBeNull()
  })

  it('refuses with a public reason, and says what support can still do', async () => {
    const { sent } = open()
    await press('不采纳')
    await screen.findByText('附议满 20 户，这件事还会往下议。')
    await press('已经有别的渠道在办')
    await press('不采纳，写明原因')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({ to: 'refuse', body: { version: 4, reason: '已经有别的渠道在办' } })
  })

  it('goes into a topic that is like it', async () => {
    const other = { ...raised, id: '990100001-01KAB0000000000000000000QR', title: '装电梯的钱' }
    const { sent } = open(({ path }) =>
      path === '/topics/similar' ? ok({ topics: [other, raised], orders: [] }) : undefined,
    )
    await press('和别的一起议')
    await press('装电梯的钱')
    await write('为什么', '说的是同一件')
    await press('并到这一件')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({ version: 4, intoTopicId: other.id, reason: '说的是同一件' })
  })
})
