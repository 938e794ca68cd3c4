import { cleanup, screen, waitFor } from '@testing-library/react'
import ProcedureSetup from '../../../miniapp/src/admin/procedure'
import ProceduresSetup from '../../../miniapp/src/admin/procedures'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { fiveSteps, sixSteps } from '../../../shared/procedure/shipped'
import type { StepOf } from '../../../shared/procedure/procedure'
import { phone } from '../../support/taro/phone'
import { press, pressLabelled, show, write } from './adminPhone'
import { serveProcedures } from './serveProcedures'

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

const edit = (query: Record<string, string>) => {
  phone.params = query
  show(<ProcedureSetup />)
}

describe('procedures 议事规程', () => {
  it('lists those of the street, each with its steps, and which are its own', async () => {
    serveProcedures({ fivesteps: { version: 2, isOff: true } })
    show(<ProceduresSetup />)

    expect(await screen.findByText('本街道改过 2 次；停用了，新议题不能选')).toBeTruthy()
    expect(screen.getAllByText('程序自带的')).toHaveLength(2)
    expect(screen.getByLabelText('提议、商议、审议、决议、实施、结果公开')).toBeTruthy()
  })

  it('changes what a vote needs, and says it as residents will read it', async () => {
    const { sent } = serveProcedures()
    edit({ id: 'fivesteps' })
    await pressLabelled(/^第 3 步，决事/)
    await screen.findByText('满三分之二的户参加，参加的过半数同意。')
    await pressLabelled('面积也要够（双过半）')
    await screen.findByText('满三分之二的户参加，参加的过半数同意，户数和面积都要够。')
    await write('公示几天', '7')
    await press('改好')

    await waitFor(() => expect(sent()).toHaveLength(1))
    const [body] = sent()
    const decide = body?.procedure.steps[2] as StepOf<'decide'>
    expect(body?.version).toBe(0)
    expect([decide.terms.byArea, decide.publishDays]).toEqual([true, 7])
  })

  it('a body of members votes one by one: what only households can do goes with them', async () => {
    const { sent } = serveProcedures()
    edit({ id: 'fivesteps' })
    await pressLabelled(/^第 3 步，决事/)
    await pressLabelled('面积也要够（双过半）')
    await press('居民代表会议')
    await press('改好')

    await waitFor(() => expect(sent()).toHaveLength(1))
    const { terms } = sent()[0]?.procedure.steps[2] as StepOf<'decide'>
    expect([terms.electorate, terms.byArea, terms.again]).toEqual(['member', false, 'firstStands'])
  })

  it('adds a step before the last, moves it, and takes it out again with a way back', async () => {
    const { sent } = serveProcedures()
    edit({ id: 'fivesteps' })
    await pressLabelled('加一步：议事')
    await press('往前移')
    await write('这一步叫什么', '再议')
    await press('好了')
    await pressLabelled(/^第 4 步，再议/)
    await press('去掉这一步')
    expect(await screen.findByText('去掉了“再议”')).toBeTruthy()
    expect(screen.queryByLabelText(/再议/)).toBeNull()
    await press('撤销，改回去')
    await press('改好')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.procedure.steps.map(({ id }) => id)).toEqual([
      'raise',
      'discuss',
      'decide',
      'discuss2',
      'act',
      'judge',
    ])
  })

  it.each([
    { step: /^第 1 步/, field: '附议满几户就往下走', typed: '1', says: '写 2 到 1000 的整数' },
    { step: /^第 2 步/, field: '至少几条意见', typed: '', says: '写 1 到 100 的整数' },
    { step: /^第 2 步/, field: '至少几天', typed: '30', says: '最少的天数不能比最多的多' },
    { step: /^第 3 步/, field: '公示几天', typed: '31', says: '写 0 到 30 的整数' },
    { step: /^第 4 步/, field: '最多几天', typed: '181', says: '写 0 到 180 的整数' },
    { step: /^第 5 步/, field: '这一步叫什么', typed: ' ', says: '写 1 到 6 个字' },
  ])('says at its field that $field $typed cannot be', async ({ step, field, typed, says }) => {
    const { sent } = serveProcedures()
    edit({ id: 'fivesteps' })
    await pressLabelled(step)
    await write(field, typed)

    expect(await screen.findByText(says)).toBeTruthy()
    await press('改好')
    expect(sent()).toEqual([])
    expect(screen.getByText(`要改：${says}`)).toBeTruthy()
  })

  it('the only vote cannot go', async () => {
    serveProcedures()
    edit({ id: 'fivesteps' })
    await pressLabelled(/^第 3 步/)
    await press('去掉这一步')

    expect(await screen.findByText('至少要有一步表决')).toBeTruthy()
  })

  it('begins another as one that is there, under an id of its own', async () => {
    const { sent } = serveProcedures()
    edit({ like: 'sixsteps' })
    await write('规程叫什么', '电梯加装')
    await press('改好')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toEqual({
      version: 0,
      isOff: false,
      procedure: { ...sixSteps, id: 'sixsteps2', name: '电梯加装' },
    })
  })

  it('goes back to the shipped one by one press', async () => {
    const changed = { ...fiveSteps, name: '老五步' }
    const { sent } = serveProcedures({ fivesteps: { version: 1, procedure: changed } })
    edit({ id: 'fivesteps' })
    await press('恢复成自带的样子')
    await press('改好')

    await waitFor(() => expect(sent()[0]?.procedure).toEqual(fiveSteps))
  })

  it('keeps what was written when somebody else saved first, and asks which one it shall be', async () => {
    const server = serveProcedures()
    edit({ id: 'fivesteps' })
    await write('规程叫什么', '新五步')
    server.saveMeanwhile('fivesteps')
    await press('改好')

    expect(await screen.findByText('您改的时候，有人存过一份新的')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('规程叫什么').value).toBe('新五步')
    await press('照我写的改')
    await press('改好')
    await waitFor(() => expect(server.kept('fivesteps')?.version).toBe(2))
    expect(server.kept('fivesteps')?.procedure.name).toBe('新五步')
  })
})
