import { cleanup, render, screen } from '@testing-library/react'
import { QueueCard } from '../../../miniapp/src/staff/QueueCard'
import { workSentence } from '../../../miniapp/src/worker/tabs'
import type { Card } from '../../../shared/workOrder/order'
import { aCard } from './aSeen'

const now = Date.parse('2026-03-02T03:22:00Z')

const show = (more: Partial<Card> = {}) => render(<QueueCard card={aCard(more)} url='' now={now} />)
const spoken = () => screen.getByRole('link').getAttribute('aria-label')

afterEach(cleanup)

describe('a card of the queue 待核实', () => {
  it('says first how long there is, then where and what', () => {
    show()

    expect(screen.getByText('38')).toBeTruthy()
    expect(spoken()).toMatch(/^还剩 38 分钟，1号楼 路灯不亮/)
  })

  it('shows that it is late by shape and word, not by colour alone', () => {
    show({ dueAt: '2026-03-02T03:02:00.000Z' })

    expect([screen.getByText('晚 20'), screen.getByText('超期')]).toHaveLength(2)
  })

  it('is late by the phone’s own clock, however long ago it was fetched', () => {
    show({ dueAt: '2026-03-02T03:21:00.000Z', overdue: false })

    expect(screen.getByText('超期')).toBeTruthy()
  })

  it('says how often somebody has asked after it, and nothing where nobody has', () => {
    show({ reminders: 2 })
    const asked = screen.getByText('催过 2 次')
    cleanup()
    show()

    expect(asked).toBeTruthy()
    expect(screen.queryByText(/催过/)).toBeNull()
  })

  it('has the number that tells it from another of the same building and kind', () => {
    show({ number: '0302-00001-1' })

    expect(screen.getByText('0302-00001-1')).toBeTruthy()
    expect(spoken()).toContain('0302-00001-1')
  })

  it('says how far it is, but no closer than a list knows', () => {
    const here = { is: 'known', point: { latitude: 28.975, longitude: 118.871 } } as const
    render(<QueueCard card={aCard({ latitude: 28.971, longitude: 118.871 })} url='' now={now} here={here} />)

    expect(screen.getByText('约 450 米')).toBeTruthy()
  })
})

describe('the sentence of the workplace 工作台', () => {
  const list = (count: number, hasMore = false) => ({
    orders: count > 0 ? [aCard()] : [],
    count,
    hasMore,
  })

  it('counts what is to be checked and says how long the most urgent has', () => {
    expect(workSentence({ grid: list(3), person: list(1) }, now)).toEqual([
      '3 件先核实，',
      '最急的还剩 38 分',
    ])
  })

  it('does not pretend to have counted what it has not read', () => {
    expect(workSentence({ grid: list(20, true) }, now)[0]).toBe('20 多件先核实，')
  })

  it('speaks of what is in hand when nothing new is waiting', () => {
    expect(workSentence({ grid: list(0), person: list(1) }, now)).toEqual(['1 件在办，', '还剩 38 分'])
  })
})
