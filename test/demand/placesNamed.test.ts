import { placesNamed } from '../../functions/demand/placesNamed'
import { aStreet } from '../support/aStreet'

const street = aStreet()
const grids = ['00101', '00102', '00201', '00202', '00000']
const at = (gridId: string, n = 1) => ({ cell: '', gridId, n, begun: [], closed: [] })

describe('the places of a common demand', () => {
  it('are said to be more only where more are than are named', () => {
    const four = grids.slice(0, 4).map((id) => at(id))
    expect(placesNamed({ points: four, n: 4 }, street).isElsewhere).toBeUndefined()
    expect(placesNamed({ points: [...four, at('00101', 21)], n: 25 }, street)).toEqual({
      placeLabels: ['梧桐里社区 第1网格', '梧桐里社区 第2网格', '盐仓巷社区 第3网格', '盐仓巷社区 第4网格'],
    })
    const five = placesNamed({ points: grids.map((id) => at(id)), n: 5 }, street)
    expect([five.placeLabels.length, five.isElsewhere]).toEqual([4, true])
  })

  it('are more as well where some of its orders lie at none that is kept', () => {
    const kept = [at('00101', 3), at('00201', 2)]
    expect(placesNamed({ points: kept, n: 7 }, street).isElsewhere).toBe(true)
  })
})
