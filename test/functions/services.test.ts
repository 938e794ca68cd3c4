import { services } from '../../functions/services'
import { operationNames } from '../../shared/contract'

describe('the functions', () => {
  it('serve every operation of the contract, each by one of them', () => {
    const served = Object.values(services).flatMap(({ operations }) => Object.keys(operations))

    expect(served.sort()).toEqual([...operationNames].sort())
  })

  it('answer whatever they serve', () => {
    for (const { operations, handlers } of Object.values(services)) {
      expect(Object.keys(handlers).sort()).toEqual(Object.keys(operations).sort())
    }
  })
})
