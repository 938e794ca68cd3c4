import { cleanup, render, screen } from '@testing-library/react'
import { BuildingPicker } from '../../../miniapp/src/resident/BuildingPicker'
import { communityOf } from '../../../shared/place/codes'
import { aCatalogue } from '../staff/aCatalogue'

afterEach(cleanup)

describe('choosing a building 选楼栋', () => {
  it('says of each part of the community which it is, also where no building is near', () => {
    const [first] = aCatalogue.communities
    const nothing = () => undefined
    render(
      <BuildingPicker catalogue={aCatalogue} communityId={first?.id} onBuilding={nothing} onGrid={nothing} />,
    )

    const names = aCatalogue.grids.filter(({ id }) => communityOf(id) === first?.id).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) {
      expect(screen.getByText(name)).toBeTruthy()
      expect(screen.getByText(`${name}里，不靠哪栋楼`)).toBeTruthy()
    }
  })
})
