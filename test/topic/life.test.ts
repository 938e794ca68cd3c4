import type { TopicSeen } from '../../shared/topic/topic'
import { tableForFile } from '../support/engine'
import { topicStreet } from './topicStreet'
import { openBallot, afterCount } from '../../functions/topic/ballots'

const table = tableForFile()
const street = topicStreet(table, 6)
const { raise, read, on, adopt, later } = street

const reporters = ({ promises }: Pick<TopicSeen, 'promises'>) => promises.map(({ report }) => report?.by)

describe('a topic 议题', () => {
  it('goes from raised to archived, and says at each step what it still needs', async () => {
    const raised = await raise('zhou')
    expect([raised.status, raised.topic.status, raised.topic.mine.isRaiser]).toEqual([201, 'raise', true])
    const { topic } = raised

    const adopted = await on(topic)('gu', 'adopt', adopt)
    expect([adopted.status, adopted.topic.status, adopted.topic.at]).toEqual([200, 'discuss', 1])
    expect(adopted.topic.missing.map(({ what }) => what)).toEqual(['notice', 'materials', 'opinions', 'days'])
    expect((await on(topic)('zhou', 'next')).refusal).toBe('needsMissing')
  })

  it('is decided by its ballot, stands for objections, becomes promises and is judged', async () => {
    const { topic } = await raise('lin')
    await on(topic)('gu', 'adopt', { ...adopt, procedureId: 'fourandtwo' })
    for (const n of [1, 2, 3]) {
      expect((await openBallot(topic.id, { n, now: street.clock.now }, street.deps.table)).ok).toBe(true)
      await afterCount(topic.id, { n, outcome: 'adopted', now: street.clock.now }, street.deps.table)
    }
    const published = await read('zhou', topic.id)
    expect([published.topic.status, published.topic.step.name]).toEqual(['publish', '决议'])

    const objected = await on(topic)('zhou', 'object', { words: '没算过消防通道' })
    expect([objected.status, objected.topic.objections]).toEqual([
      200,
      [expect.objectContaining({ words: '没算过消防通道', isMine: true })],
    ])
    later(8)
    expect((await on(topic)('lin', 'next')).field).toBe('objections')
    const [objection] = objected.topic.objections
    await on(topic)('lin', 'answer', {
      objectionId: objection?.id,
      words: '量过了，留了 4 米',
      isUpheld: false,
    })
    expect((await on(topic)('lin', 'next')).topic.status).toBe('act')

    const promised = await on(topic)('lin', 'promise', {
      what: '划 5 个限时车位',
      by: { unitId: `${street.street.id}U01` },
      until: '2026-04-30',
    })
    expect(promised.topic.promises).toMatchObject([{ n: 1, by: '市政养护所', state: 'waiting' }])
    const made = await on(topic)('lin', 'commission', {
      n: 1,
      categoryCode: 'Z99',
      buildingId: street.building,
      words: '1号楼北侧划 5 个限时车位',
    })
    expect([made.status, made.topic.promises[0]?.state]).toEqual([200, 'inWork'])
    expect((await on(topic)('lin', 'next')).field).toBe('reports')
    const fulfilled = await on(topic)('lin', 'fulfil', { n: 1, is: 'kept', words: '划好了', photoKeys: [] })
    expect(reporters(fulfilled.topic)).toEqual(['牵头人'])
    const reported = await on(topic)('gu', 'fulfil', { n: 1, is: 'kept', words: '又量过', photoKeys: [] })
    expect(reporters(reported.topic)).toEqual(['梧桐里社区'])
    expect((await on(topic)('lin', 'next')).topic.status).toBe('judge')

    const judged = await on(topic)('zhou', 'judge', { judged: [{ n: 1, is: 'kept' }] })
    expect(judged.topic.mine.judged).toEqual([{ n: 1, is: 'kept' }])
    for (const who of ['n000', 'n001', 'n002', 'n003'])
      await on(topic)(who, 'judge', { judged: [{ n: 1, is: 'kept' }] })
    later(4)
    const archived = await on(topic)('lin', 'archive', { words: '照决议办完了' })
    expect([archived.topic.status, archived.topic.promises[0]?.judged]).toEqual([
      'archived',
      { kept: 5, partly: 0, broken: 0 },
    ])
    expect(archived.topic.history.map(({ deed }) => deed)).toEqual(
      expect.arrayContaining(['raise', 'adopt', 'openBallot', 'resolve', 'answer', 'promise', 'archive']),
    )
  })

  it('refused with a public reason, is carried by the support of three households', async () => {
    const { topic } = await raise('zhou')
    await on(topic)('gu', 'refuse', { reason: '先找物业' })
    expect((await read('lin', topic.id)).topic.status).toBe('refused')
    await on(topic)('zhou', 'support')
    // Of one household: it counts once.
    expect((await on(topic)('zhouson', 'support')).topic.support.count).toBe(1)
    await on(topic)('n001', 'support')
    const carried = await on(topic)('n002', 'support')
    expect([carried.topic.status, carried.topic.history.slice(-1)[0]?.deed]).toEqual(['discuss', 'carry'])
  })
})
