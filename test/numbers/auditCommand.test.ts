import { readOptions } from '../../infra/audit/options'
import { verdictOf } from '../../infra/audit/verdict'

describe('the command that counts anew', () => {
  it.each([
    [{}, ['对了每天的数 3 处，全部对得上 Everything agrees (3 compared)']],
    [{ wrong: 2 }, ['有 2 处不一样 2 differ']],
    [{ unjudged: 1 }, [expect.stringContaining('1 处没有对'), expect.stringContaining('其余的对得上')]],
    [
      { unreadable: 3 },
      [expect.stringContaining('3 件单子读不出来'), expect.stringContaining('其余的对得上')],
    ],
    [{ compared: 0 }, [expect.stringContaining('没有可对的')]],
    [{ compared: 0, wrong: 1 }, ['有 1 处不一样 1 differ']],
    [{ streets: 0 }, [expect.stringContaining('还没有街道')]],
  ])('says of %o that everything agrees only where everything was compared', (more, said) => {
    expect(verdictOf({ compared: 3, wrong: 0, unjudged: 0, unreadable: 0, streets: 1, ...more })).toEqual(
      said,
    )
  })

  it.each(['2026-6', '202601', '2026-13', '2026-06-01', 'x', ''])(
    'takes no month that is none, of which it would compare nothing: “%s”',
    (since) => {
      expect(() => readOptions(['--since', since])).toThrow(/要写成 2026-06 这样.*\n\n用法 Usage/)
    },
  )

  it('takes a month', () => {
    expect(readOptions(['--since', '2026-06'])).toMatchObject({ since: '2026-06', mend: false })
  })
})
