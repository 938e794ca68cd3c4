import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import TablesSetup from '../../../miniapp/src/admin/tables'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { press, serveSetup, show } from './adminPhone'

const read = {
  isSaved: false,
  findings: [{ file: '人员.csv', line: 3, column: '岗位', words: '“网格长”不对', isWarning: true }],
  changes: ['人员：新增 1，改 0，删 0', '  新增 wang 王新来'],
  gone: 0,
}

/** Files as they lie in a chat. */
function givenFromChat(files: { name: string; path: string }[]) {
  phone.answers.set('chooseMessageFile', () => ({ tempFiles: files }))
  for (const { path } of files) phone.files.set(path, 'AAAA')
}

const loads = (asked: ReturnType<typeof serveSetup>['asked']) =>
  asked.filter(({ path }) => path.endsWith('/tables')).map(({ body }) => body)

beforeEach(() => {
  phone.forget()
  forgetToken()
  queryClient.clear()
})
afterEach(cleanup)

describe('tables handed in on the phone 用表格改', () => {
  it('are tried first and said line by line, then loaded by one press', async () => {
    const answers: Record<string, unknown> = { '/tables': read, '/templates': { files: [] } }
    const { asked } = serveSetup({ answers })
    givenFromChat([{ name: '人员.csv', path: 'wxfile://1' }])
    show(<TablesSetup />)
    await press('选填好的表')

    expect(await screen.findByText('“网格长”不对')).toBeTruthy()
    expect(screen.getByText('人员.csv 第 3 行 “岗位”')).toBeTruthy()
    expect(screen.getByText('新增 wang 王新来')).toBeTruthy()
    answers['/tables'] = { ...read, isSaved: true }
    await press('就这样装')

    await screen.findByText('装好了')
    expect(loads(asked).map(({ isDry, mayRemove }) => [isDry, mayRemove])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('with a mistake in them cannot be loaded', async () => {
    const [finding] = read.findings
    const wrong = { ...read, findings: [{ ...finding, isWarning: undefined }] }
    serveSetup({ answers: { '/tables': wrong, '/templates': { files: [] } } })
    givenFromChat([{ name: '人员.csv', path: 'wxfile://1' }])
    show(<TablesSetup />)
    await press('选填好的表')

    expect(await screen.findByText('错误 1 处，改好再交')).toBeTruthy()
    expect(screen.queryByText('就这样装')).toBeNull()
  })

  it('say how many things would go before they go', async () => {
    serveSetup({ answers: { '/tables': { ...read, gone: 2 }, '/templates': { files: [] } } })
    givenFromChat([{ name: '人员.csv', path: 'wxfile://1' }])
    show(<TablesSetup />)
    await press('选填好的表')

    expect(await screen.findByText('装，并删掉 2 条')).toBeTruthy()
  })

  it('left without choosing are nothing', async () => {
    const { asked } = serveSetup({ answers: { '/templates': { files: [] } } })
    phone.answers.set('chooseMessageFile', () => {
      throw Object.assign(new Error('cancel'), { errMsg: 'chooseMessageFile:fail cancel' })
    })
    show(<TablesSetup />)
    fireEvent.click(await screen.findByText('选填好的表'))

    await waitFor(() => expect(phone.calls.some(({ name }) => name === 'chooseMessageFile')).toBe(true))
    expect(loads(asked)).toEqual([])
  })
})
