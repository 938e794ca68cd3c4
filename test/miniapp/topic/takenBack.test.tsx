import { cleanup, render, screen } from '@testing-library/react'
import type { SlipTakenBack } from '../../../shared/ballot/slip'
import { TakenBack } from '../../../miniapp/src/topic/TakenBack'

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

it('a slip taken back twice on one day stands there twice, and once when it was once', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const note: SlipTakenBack = { slip: '3', at: '2026-03-02T00:00:00.000Z', reason: 'wrongHome' }
  const { rerender } = render(<TakenBack notes={[note, note]} />)
  expect(screen.getAllByText(/^3 号纸票收回了/).length).toBe(2)

  rerender(<TakenBack notes={[note]} />)
  expect(screen.getAllByText(/^3 号纸票收回了/).length).toBe(1)
  expect(said).not.toHaveBeenCalled()
})
