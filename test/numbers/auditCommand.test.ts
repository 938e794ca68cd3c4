import { verdictOf } from '../../infra/audit/verdict'

describe('the command that counts anew', () => {
  it.each([
    [{}, ['全部对得上 Everything agrees']],
    [{ wrong: 2 }, ['有 2 处不一样 2 differ']],
    [{ unjudged: 1 }, [expect.stringContaining('1 处没有对'), '其余的对得上 All else agrees']],
    [{ unreadable: 3 }, [expect.stringContaining('3 件单子读不出来'), '其余的对得上 All else agrees']],
    [{ streets: 0 }, [expect.stringContaining('还没有街道')]],
  ])('says of %o that everything agrees only where everything was compared', (more, said) => {
    expect(verdictOf({ wrong: 0, unjudged: 0, unreadable: 0, streets: 1, ...more })).toEqual(said)
  })
})
