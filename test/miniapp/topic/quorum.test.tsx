import { cleanup, render, screen } from '@testing-library/react'
import { Quorum } from '../../../miniapp/src/topic/Quorum'

afterEach(cleanup)

const part = { part: 2, whole: 36, least: 0, isReached: true }
const house = (id: string) => ({ id, name: `${id}号楼` })
const hidden = '有的楼先不显示，免得猜出是谁投了。'

describe('够不够数', () => {
  it('says that none is asked for, and draws no line', () => {
    render(<Quorum electorate='person' byNumber={part} line='' houses={[]} />)

    expect(screen.getByText('位投了，不限多少位')).toBeTruthy()
    expect(screen.getByRole('img', { name: '36 位里 2 位投了，不限多少位' })).toBeTruthy()
    expect(screen.queryByText(/够数了|线：|要满/)).toBeNull()
  })

  it('hides nothing of one building alone, whose figure stands above', () => {
    render(<Quorum electorate='household' byNumber={part} line='一半' houses={[house('1')]} />)
    expect([screen.queryByText(hidden), screen.queryByRole('list')]).toEqual([null, null])
    cleanup()

    render(<Quorum electorate='household' byNumber={part} line='一半' houses={[house('1'), house('2')]} />)
    expect(screen.getByText(hidden)).toBeTruthy()
  })
})
