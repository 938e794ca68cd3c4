import type { Catalogue } from '../../../shared/street/operations'
import type { Building } from '../../../shared/street/street'

type Places = Pick<Catalogue, 'buildings'>

const letters = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

/**
 * Buildings whose name stands in what was written: 3号楼北门口… Where one name is part of another that is also there
 * (望潮里3号楼), only the longer was meant.
 */
export function placesSaid({ buildings }: Places, words: string): Building[] {
  const said = letters(words)
  const named = buildings.filter(({ name }) => name.length > 2 && said.includes(letters(name)))
  return named.filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)))
}
