import { View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import { Skeleton } from '../kit/Skeleton'
import { useCatalogue } from '../street/useCatalogue'
import { LoadError } from '../workOrder/LoadError'
import { ring } from '../kit/ring'

/** 打电话找人: always a way that needs no program. */
export const PhoneSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <Sheet open={open} title='打电话找人' onClose={onClose}>
    <Numbers />
  </Sheet>
)

function Numbers() {
  const { data, error, refetch } = useCatalogue()
  if (!data)
    return error ? (
      <LoadError error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton of='lines' count={4} />
    )
  return (
    <>
      <View className='t-small'>不用这个程序，打电话一样办。有危险先打 110、119、120。</View>
      <View className='mt3'>
        <Cells>
          {numbersOf(data).map(({ name, phone }) => (
            <Cell key={name} title={name} note={phone} end={<Call name={name} phone={phone} />} />
          ))}
        </Cells>
      </View>
    </>
  )
}

const numbersOf = ({ street, communities }: Catalogue) => [
  { name: `${street.name}办事处`, phone: street.phone },
  ...communities.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : [])),
]

const Call = ({ name, phone }: { name: string; phone: string }) => (
  <Button narrow icon='phone' label={`给${name}打电话`} onPress={() => ring(phone)}>
    电话
  </Button>
)
