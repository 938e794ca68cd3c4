import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import type { useQueues } from './useQueues'

type List = Pick<ReturnType<typeof useQueues>, 'merged' | 'isFetchingNextPage' | 'fetchNextPage'>

/** The next page, for whoever does not scroll to the end. */
export const MoreCards = ({ list: { merged, isFetchingNextPage, fetchNextPage } }: { list: List }) =>
  merged?.hasMore ? (
    <View className='mt3'>
      <Button busy={isFetchingNextPage && '正在取……'} onPress={() => void fetchNextPage()}>
        再看后面的
      </Button>
    </View>
  ) : null
