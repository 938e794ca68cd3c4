import type { Me } from '../../../shared/person/person'
import type { Catalogue } from '../../../shared/street/operations'

/** The house that the household's label names: 3号楼 2单元 401. Where two are called the same, it is neither. */
export function homeOf({ buildings }: Pick<Catalogue, 'buildings'>, { household }: Pick<Me, 'household'>) {
  const [name] = household?.label.split(' ') ?? []
  const named = buildings.filter((building) => building.name === name)
  return named.length === 1 ? named[0] : undefined
}
