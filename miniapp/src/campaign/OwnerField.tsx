import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Segmented } from '../kit/Segmented'
import { useCatalogue } from '../street/useCatalogue'
import { callActing } from './actingApi'

type OwnerFieldProps = {
  place: string
  value: string
  isTried: boolean
  onChange: (owner: string) => void
}

type Kind = 'unit' | 'person'
const kinds: { value: Kind; text: string }[] = [
  { value: 'unit', text: '一个单位' },
  { value: 'person', text: '一个人' },
]

/** 谁负责? A unit, or somebody who serves there. */
export function OwnerField({ place, value, isTried, onChange }: OwnerFieldProps) {
  const [kind, setKind] = useState<Kind>(value.startsWith('person:') ? 'person' : 'unit')
  return (
    <Field
      label='谁负责？'
      wrong={isTried && !value ? '定一个负责的' : undefined}
      hint='负责的记进展，社区或者街道来办结。居民只看得到单位。'
    >
      <Segmented label='单位还是人' kind='radio' options={kinds} value={kind} onChange={setKind} />
      <View className='mt2'>
        {kind === 'unit' ? (
          <UnitChips value={value} onChange={onChange} />
        ) : (
          <PeopleChips place={place} value={value} onChange={onChange} />
        )}
      </View>
    </Field>
  )
}

type OneOf = Pick<OwnerFieldProps, 'value' | 'onChange'>

function UnitChips({ value, onChange }: OneOf) {
  const { data: catalogue } = useCatalogue()
  const options = (catalogue?.units ?? []).map(({ id, name }) => ({ value: `unit:${id}`, text: name }))
  return <Chips label='哪个单位' options={options} value={value} onChange={onChange} />
}

function PeopleChips({ place, value, onChange }: OneOf & { place: string }) {
  const { data } = useQuery({
    queryKey: ['campaignOwners', place],
    enabled: place !== '',
    queryFn: () => callActing('campaignOwners', { query: { place } }),
  })
  const options = (data?.people ?? []).map(({ personId, name, office }) => ({
    value: `person:${personId}`,
    text: `${name}（${office}）`,
  }))
  return <Chips label='哪个人' options={options} value={value} onChange={onChange} />
}
