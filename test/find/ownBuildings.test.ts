import type { Found } from '../../shared/find/find'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

const town = streetForFile(tableForFile())

const shown = async (who: string) => {
  const { body } = await town.as(who).post('/find', { text: '号楼', as: 'building' })
  return (body as unknown as Found).buildings.map(({ label }) => label)
}

it('whoever lives in the street or helps elsewhere finds buildings where they serve, and no others 查单', async () => {
  const street = town.street.id
  const roles = [
    { role: 'gridWorker', scope: `${street}00101` },
    { role: 'resident', scope: street },
    { role: 'volunteer', scope: `${street}002` },
  ] as const

  await town.deps.people.saveStanding('shen', street, { roles: [...roles] })

  expect(await shown('shen')).toEqual(['梧桐里社区 1号楼'])
  expect(await shown('qin')).toHaveLength(town.street.buildings.length)
})
