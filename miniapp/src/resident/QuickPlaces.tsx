import type { Catalogue } from '../../../shared/street/operations'
import type { Building } from '../../../shared/street/street'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { buildingSaid } from './placeOf'
import { placesSaid } from './placesSaid'

export type QuickPlacesProps = {
  catalogue: Catalogue
  words: string
  home: Building | undefined
  onPick: (building: Building) => void
}

const most = 3

/** What the words name, and home: for most reports it is one of these. */
export function QuickPlaces({ catalogue, words, home, onPick }: QuickPlacesProps) {
  const said = placesSaid(catalogue, words).slice(0, most)
  if (said.length === 0 && !home) return null
  return (
    <Section title='是这里吗？'>
      <Cells>
        {said.map((building) => (
          <Cell
            key={building.id}
            icon='edit'
            title={building.name}
            note={`您写到了这里，${buildingSaid(catalogue, building)}`}
            onPress={() => onPick(building)}
          />
        ))}
        {home && !said.includes(home) && (
          <Cell icon='home' title={home.name} note='您家这栋楼' onPress={() => onPick(home)} />
        )}
      </Cells>
    </Section>
  )
}
