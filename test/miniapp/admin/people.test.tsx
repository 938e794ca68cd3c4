import { cleanup, screen, waitFor } from '@testing-library/react'
import PeopleSetup from '../../../miniapp/src/admin/people'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { press, pressLabelled, serveSetup, shen, show, write } from './adminPhone'

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

/** Beside the button that was pressed, and not behind the head of a long sheet. */
const isAfter = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

describe('people and posts 人员和岗位', () => {
  it('gives somebody a post by the code she reads out, where she serves', async () => {
    const { street } = serveSetup()
    show(<PeopleSetup />)
    await press('加一个人')
    await write('编号', 'p0123456789abcd')
    await write('姓名', '王新来')
    await press('部门经办人')
    await press('供水服务站')
    await press('加上这个岗位')
    await press('改好')

    await waitFor(() => expect(street().staff).toHaveLength(3))
    expect(street().staff[2]).toEqual({
      id: 'p0123456789abcd',
      name: '王新来',
      roles: [{ role: 'handler', scope: '990100001U02' }],
    })
    expect(await screen.findByText('部门经办人 · 供水服务站')).toBeTruthy()
  })

  it('takes a post away, and gives it back by one press', async () => {
    const { street } = serveSetup()
    show(<PeopleSetup />)
    await press('沈小禾')
    await pressLabelled('去掉：网格员 · 梧桐里社区 第1网格')
    await press('改好')
    await waitFor(() => expect(street().staff).toHaveLength(1))

    await press('撤销，改回去')

    await waitFor(() => expect(street().staff).toContainEqual(shen))
  })

  it('says why nobody may take the last admin away, and keeps what was written', async () => {
    const { street } = serveSetup()
    show(<PeopleSetup />)
    await press('管理员')
    await pressLabelled('去掉：管理员 · 全街道')
    await press('改好')

    expect((await screen.findAllByText(/没有管理员：至少要有一个/)).length).toBeGreaterThan(0)
    expect(street().staff).toHaveLength(2)
  })

  it('changed by somebody else meanwhile is said, and nothing is lost', async () => {
    serveSetup({ refusal: 'changedMeanwhile' })
    show(<PeopleSetup />)
    await press('沈小禾')
    await write('姓名', '沈禾')
    await press('改好')

    expect((await screen.findAllByText(/刚才有人改过/)).length).toBeGreaterThan(0)
    expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('沈禾')
  })

  it('asks for what is missing before anything is sent', async () => {
    const { sent } = serveSetup()
    show(<PeopleSetup />)
    await press('加一个人')
    await write('编号', 'Wang')
    await press('改好')

    const reason = await screen.findByText(/编号要小写字母和数字/)
    expect(isAfter(screen.getByText('什么岗位？'), reason)).toBe(true)
    expect(isAfter(reason, screen.getByText('改好'))).toBe(true)
    expect(sent()).toEqual([])
  })

  it('is shown to admins alone', async () => {
    serveSetup({ role: 'resident' })
    show(<PeopleSetup />)

    expect(await screen.findByText('这里只给管理员用')).toBeTruthy()
  })
})
