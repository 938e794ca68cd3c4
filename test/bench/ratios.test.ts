import { isSteady, median, rank, ratioOf } from '../../infra/bench/ratios'

describe('what is said of many times', () => {
  it('is the nearest rank, in whatever order they came', () => {
    const times = [9, 1, 4, 3, 2, 7, 8, 5, 6, 10]
    expect([median(times), rank(times, 0.95), rank(times, 0.25), median([3])]).toEqual([5, 10, 3, 3])
  })

  it('is the median of the ratios of the rounds, not the ratio of the medians', () => {
    // A round in which everything took ten times as long changes nothing.
    expect(ratioOf([2, 20, 2.2, 1.8], [1, 10, 1, 1])).toEqual({ median: 2, from: 1.8, to: 2, rounds: 4 })
  })

  it('counts only where the same beside itself is as fast as itself', () => {
    const control = (median: number) => isSteady({ median, from: 1, to: 1, rounds: 20 })
    expect([0.94, 0.95, 1, 1.05, 1.06].map(control)).toEqual([false, true, true, true, false])
  })
})
