import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import type { useQueues } from './useQueues'

type List = Pick<ReturnType<typeof useQueues>, 'merged' | 'isFetchingNextPage' | 'fetchNextPage'>

/**
 * The next page, for whoever does not scroll to the end. It goes away inside a place of its own: a neighbour that is
 * taken out has WeChat paint all the cards beside it anew.
 */
export const MoreCards = ({ list: { merged, isFetchingNextPage, fetchNextPage } }: { list: List }) => (
  <View>
    {merged?.hasMore && (
      <View className='mt3'>
        <Button busy={isFetchingNextPage && '正在取……'} onPress={() => void fetchNextPage()}>
          再看后面的
        </Button>
      </View>
    )}
  </View>
)
