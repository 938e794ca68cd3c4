import { postSaid } from '../../../miniapp/src/admin/posts'
import { unplacedGrid } from '../../../shared/place/codes'
import { wrongWith } from '../../../shared/setup/wrongWith'
import { aStreet, power } from '../../support/aStreet'

const street = { ...aStreet(), staff: [], households: [] }

describe('what is said to an admin', () => {
  it('names the category beside its code, where a duty for it leads nowhere', () => {
    const duties = [{ categoryCode: power.code, area: street.id, unitId: street.units[0]?.id ?? '' }]

    const said = wrongWith({ ...street, duties }).map(({ words }) => words)

    expect(said).toContain(`类别 ${power.code} ${power.name} 不归街道管，不会派到单位`)
  })

  it('names the grid of what has no place yet, which is on no map', () => {
    const grids = street.grids.filter(({ id }) => id !== unplacedGrid(street.id))
    const held = { role: 'gridWorker', scope: unplacedGrid(street.id) } as const

    expect(postSaid({ ...street, grids, streetId: street.id }, held)).toBe('网格员 · 待定网格')
  })
})
