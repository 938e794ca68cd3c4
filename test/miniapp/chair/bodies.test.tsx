import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import BodiesOfCommunity from '../../../miniapp/src/chair/bodies'
import { changeSaid, membersFrom } from '../../../miniapp/src/chair/namesWritten'
import { bodyOperations } from '../../../shared/ballot/bodyOperations'
import { phone } from '../../support/taro/phone'
import { pressLabelled, press, show, write } from '../admin/adminPhone'
import { ok, refused, type Answer } from '../staff/fakeServer'
import { chairPhone, community, serveTopic } from './chairPhone'

chairPhone()

const before = [
  { id: 'd001', name: '来虹霞', isTied: true },
  { id: 'd002', name: '毕长顺', isTied: false },
]

function serveBodies() {
  const bodies = (['committee', 'party', 'deputies'] as const).map((body) => ({
    communityId: community,
    body,
    version: 3,
    members: body === 'deputies' ? before : [],
  }))
  const schemas = { person: bodyOperations.tieMember.body, deputies: bodyOperations.writeBody.body }
  const also: Answer = ({ path, method, body }) => {
    if (path.startsWith('/bodies?')) return ok({ bodies })
    if (method !== 'PUT') return undefined
    const schema = schemas[path.split('/').pop() as keyof typeof schemas]
    return schema.safeParse(body).success ? ok({ body: bodies[2] }) : refused(400, 'badInput')
  }
  phone.params = { place: community }
  const server = serveTopic({ also })
  show(<BodiesOfCommunity />)
  return server
}

describe('lists of members 成员名单', () => {
  it.each([
    { text: '来虹霞\n毕长顺', says: '', ids: ['d001', 'd002'] },
    { text: '毕长顺、康美珍', says: '加上 康美珍；去掉 来虹霞', ids: ['d002', undefined] },
    { text: '来虹霞\n来虹霞', says: '加上 来虹霞；去掉 毕长顺', ids: ['d001', undefined] },
    { text: ' \n', says: '去掉 来虹霞、毕长顺', ids: [] },
  ])('$text: $says', ({ text, says, ids }) => {
    expect(changeSaid(text, before)).toBe(says)
    expect(membersFrom(text, before).map((member) => member.id)).toEqual(ids)
  })

  it('says what will change before it does, and keeps the seats of who stays', async () => {
    const { sent } = serveBodies()
    await pressLabelled('改居民代表名单')
    await write('有哪几位', '来虹霞\n康美珍')
    expect(await screen.findByText('加上 康美珍；去掉 毕长顺')).toBeTruthy()
    await press('改好')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({
      version: 3,
      members: [{ id: 'd001', name: '来虹霞' }, { name: '康美珍' }],
    })
  })

  it('ties a seat to a phone by the six digits on it', async () => {
    const { sent } = serveBodies()
    expect(await screen.findByText('能在手机上投')).toBeTruthy()
    await pressLabelled('核实 毕长顺')
    await write('六位数', '12 34 56')
    fireEvent.click(within(await screen.findByRole('dialog')).getByText('核实'))

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({
      path: `/bodies/${community}/deputies/members/d002/person`,
      body: { code: '123456' },
    })
  })
})
