import { View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { HouseChips } from './HouseChips'
import { levels, levelWords, mostBuildings, type Where } from './where'

type WhereFieldProps = {
  catalogue: Catalogue
  homeId: string
  where: Where
  wrong: string | undefined
  onChange: (where: Where) => void
}

/** 是哪里的事: whose it is follows from where; nobody's place is asked for. */
export const WhereField = ({ catalogue, homeId, where, wrong, onChange }: WhereFieldProps) => {
  const words = levelWords(catalogue, homeId)
  return (
    <Field label='是哪里的事？' id='where' wrong={wrong} hint='选中的范围里，核实过的住户能表态、能投票。'>
      <Chips
        label='是哪里的事'
        options={levels.map((level) => ({ value: level, text: words[level] }))}
        value={where.level}
        onChange={(level) =>
          onChange({ level, buildings: where.buildings.length > 0 ? where.buildings : [homeId] })
        }
      />
      {where.level === 'buildings' && (
        <View className='mt3'>
          <HouseChips
            catalogue={catalogue}
            homeId={homeId}
            chosen={where.buildings}
            onChange={(buildings) => onChange({ ...where, buildings: buildings.slice(0, mostBuildings) })}
          />
        </View>
      )}
    </Field>
  )
}
