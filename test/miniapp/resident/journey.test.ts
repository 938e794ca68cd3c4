import type { Move } from '../../../shared/workOrder/transitions'
import { moves } from '../../../shared/workOrder/transitions'
import { moveNames, statusMeanings } from '../../../shared/copy'
import { deedSaid, type StepSeen } from '../../../miniapp/src/workOrder/deeds'
import { journeyOf } from '../../../miniapp/src/workOrder/journeyOf'
import { anOrder, aStep, unit } from '../staff/aSeen'

const now = Date.parse('2026-03-02T06:00:00Z')

const luo = { role: 'handler', name: '罗师傅', unitName: '市政养护所', isMe: false } as const
const shen = { role: 'gridWorker', name: '沈小禾', unitName: '第一网格', isMe: false } as const
const me = { role: 'resident', name: '您', isMe: true } as const

const gu = { role: 'dispatcher', name: '顾青', unitName: '梧桐里社区', isMe: false } as const
const streetDesk = { role: 'dispatcher', name: '南行舟', unitName: '东湾街道', isMe: false } as const
const qin = { role: 'supervisor', name: '秦督办', isMe: false } as const
const system = { role: 'system', name: '系统', isMe: false } as const

const desk = { id: 'desk-990100001001', kind: 'desk', name: '梧桐里社区' } as const
const streets = { id: 'desk-990100001', kind: 'desk', name: '东湾街道派单台' } as const
const districts = { id: 'desk-990100', kind: 'desk', name: '区派单台' } as const
const pool = { id: 'pool-990100001001', kind: 'pool', name: '梧桐里社区抢单池' } as const
const good = { contacted: true, solved: 'solved', satisfied: 'satisfied' } as const

const said = (more: Partial<StepSeen>) => deedSaid(aStep(more), 'issue')

describe('一路走来, in a resident’s words', () => {
  it.each([
    [{ move: 'order', by: me }, '您报了这件事'],
    [{ move: 'order', by: shen }, '网格员沈小禾替居民报了这件事'],
    [{ move: 'file', by: shen }, '网格员沈小禾核实了，报给社区'],
    [{ move: 'dispatch', holder: unit }, '社区派给市政养护所'],
    [{ move: 'dispatch', by: streetDesk, holder: unit }, '东湾街道派给市政养护所'],
    [
      { move: 'dispatch', by: gu, holder: unit, unitNames: ['供水服务站', '安和物业'] },
      '梧桐里社区派给市政养护所，供水服务站、安和物业一起办',
    ],
    [{ move: 'dispatch', by: gu, holder: pool }, '梧桐里社区请附近的志愿者和网格员来接'],
    [{ move: 'ungrabbed', by: system, holder: desk }, '还没人接，退回梧桐里社区重新派'],
    [{ move: 'recall', by: gu, holder: streets }, '梧桐里社区 顾青要换个人办，交东湾街道重新派'],
    [{ move: 'escalate', by: gu, holder: streets }, '梧桐里社区 顾青交给街道来派'],
    [{ move: 'escalate', by: system, holder: streets }, '社区到点没派下去，自动交街道来派'],
    [{ move: 'escalate', by: streetDesk, holder: districts }, '东湾街道 南行舟交给区里来派'],
    [{ move: 'escalate', by: system, holder: districts }, '街道到点没派下去，自动交区里来派'],
    [
      { move: 'whistle', by: gu, unitNames: ['供水服务站', '派出所'] },
      '梧桐里社区 顾青叫供水服务站、派出所一起来',
    ],
    [{ move: 'reportIn', by: luo, unitNames: ['市政养护所'] }, '市政养护所罗师傅到了'],
    [{ move: 'lapse', by: system, unitNames: ['派出所'] }, '派出所到点没来，系统报给了上一级'],
    [{ move: 'rate', by: qin, byPhone: true, rating: good }, '电话问过您，您说：解决了，满意'],
    [{ move: 'rate', by: qin, byPhone: true }, '打电话问过报事的居民'],
    [{ move: 'accept', by: luo }, '市政养护所 罗师傅接了'],
    [{ move: 'return', by: luo }, '市政养护所 罗师傅退回社区，重新派人'],
    [
      { move: 'return', by: luo, holder: { id: 'desk-990100001', kind: 'desk', name: '东湾街道派单台' } },
      '市政养护所 罗师傅退回，交街道来定谁办',
    ],
    [{ move: 'close', verdict: 'notSolvable' }, '街道核实：现在办不了'],
    [{ move: 'finish', by: luo }, '市政养护所 罗师傅办完了'],
    [{ move: 'close', verdict: 'partly' }, '街道核实：办好一部分'],
    [{ move: 'reopen', by: me }, '您说没办好，接着办'],
    [
      { move: 'rate', by: me, rating: { contacted: true, solved: 'solved', satisfied: 'basically' } },
      '您评了：解决了，基本满意',
    ],
    [{ move: 'remind', by: me }, '您催了一次'],
  ] satisfies [Partial<StepSeen>, string][])('%o', (step, words) => {
    expect(said(step)).toBe(words)
  })

  it('leaves the trade’s own words to the trade', () => {
    const trade = [...Object.values(moveNames), '工单', '销单', '挂账', '办结'].filter(
      (word) => !['评价', '我也遇到', '并入'].includes(word),
    )
    const sentences = [...moves, 'absorb' as const].flatMap((move: Move | 'absorb') =>
      [me, shen, luo].map((by) => said({ move, by, holder: unit })),
    )

    const spoken = [...sentences, ...Object.values(statusMeanings)]
    expect(spoken.filter((words) => trade.some((word) => words.includes(word)))).toEqual([])
  })

  it('begins with what comes next and until when, then tells the newest first', () => {
    const order = anOrder({ status: 'accepted', holder: unit, promisedAt: '2026-03-03T01:00:00Z' })
    const steps = [aStep({ by: me }), aStep({ version: 2, move: 'accept', by: luo })]

    expect(journeyOf({ order, steps }, now).map(({ what, when, kind }) => [what, when, kind])).toEqual([
      ['办好，交街道核实', '明天 09:00 前', 'next'],
      ['市政养护所 罗师傅接了', '今天 09:00', 'now'],
      ['您报了这件事', '今天 09:00', 'done'],
    ])
  })

  it('says so when the next step is late', () => {
    const order = anOrder({ status: 'dispatched', holder: unit, dueAt: '2026-03-02T04:00:00Z' })

    const [next] = journeyOf({ order, steps: [aStep()] }, now)
    expect(next).toMatchObject({ what: '市政养护所接下这件事', when: '本来说 今天 12:00 前' })
  })

  it('makes one line of many neighbours, with what they said', () => {
    const joining = (version: number, words?: string) =>
      aStep({
        version,
        move: 'join',
        by: { role: 'resident', name: '一位邻居', isMe: false },
        ...(words && { words }),
      })
    const steps = [aStep({ by: me }), joining(2, '我家也是'), joining(3), joining(4, '三天了')]

    const [, crowd, first] = journeyOf({ order: anOrder(), steps }, now)
    expect([crowd?.what, crowd?.say, first?.what]).toEqual([
      '又有 3 位邻居说也遇到了',
      '我家也是；三天了',
      '您报了这件事',
    ])
  })
})
