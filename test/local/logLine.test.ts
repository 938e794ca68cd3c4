import { logLine } from '../../infra/local/logLine'

describe('what npm start writes while it runs', () => {
  it('is a sentence where there is one, and every field of what has none', () => {
    const say = '示例街道：2027 年的放假安排还没有确认'

    expect(logLine({ calendarOf: '990107001', years: [2027], say })).toBe(say)
    expect(logLine({ requestId: 'r1', error: 'broken' })).toBe('{"requestId":"r1","error":"broken"}')
  })
})
