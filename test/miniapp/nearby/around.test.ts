import { aroundOf, middleOf, rounded } from '../../../miniapp/src/nearby/around'
import { homeOf } from '../../../miniapp/src/person/homeOf'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'

const livingAt = (label: string) => aMe({ household: { label, verified: true } })
const street = aCatalogue.street.id

describe('around what one looks 身边', () => {
  it('knows the house by the name of the household', () => {
    expect(homeOf(aCatalogue, livingAt('3号楼 2单元 401'))?.id).toBe(`${street}00201B3`)
  })

  it('takes no house for home when two are called the same', () => {
    const [first] = aCatalogue.buildings
    const twins = { ...aCatalogue, buildings: first ? [first, { ...first, id: `${first.id}9` }] : [] }

    expect(homeOf(twins, livingAt('1号楼 2单元 401'))).toBeUndefined()
  })

  it('looks around the middle of a community, which is no place to say a distance from', () => {
    const choice = { is: 'community', id: `${street}001` } as const
    const around = aroundOf(choice, { catalogue: aCatalogue, me: aMe(), here: undefined })

    expect(around).toMatchObject({ name: '梧桐里社区一带', point: middleOf(aCatalogue, choice.id) })
    expect(around?.from).toBeUndefined()
    expect(around?.point.longitude).toBeCloseTo(118.872, 6)
  })

  it('says where the phone is to about 100 m and no closer', () => {
    expect(rounded({ latitude: 28.9712345, longitude: 118.8719876 })).toEqual({
      latitude: 28.971,
      longitude: 118.872,
    })
  })

  it('looks around nothing while the phone has not said where it is', () => {
    expect(aroundOf({ is: 'here' }, { catalogue: aCatalogue, me: aMe(), here: undefined })).toBeUndefined()
  })

  it('looks around nothing in a community that is no more', () => {
    const gone = { is: 'community', id: '990100001999' } as const

    expect(aroundOf(gone, { catalogue: aCatalogue, me: aMe(), here: undefined })).toBeUndefined()
  })
})
