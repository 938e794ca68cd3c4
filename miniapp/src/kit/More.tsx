import { View } from '@tarojs/components'
import { Button } from './Button'

type Pages = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }

/** The next page of a list, for whoever asks for it; nothing once all is there. */
export const More = ({ of, children = '再看一些' }: { of: Pages; children?: string }) =>
  of.hasNextPage ? (
    <View className='mt3'>
      <Button busy={of.isFetchingNextPage && '正在取……'} onPress={() => void of.fetchNextPage()}>
        {children}
      </Button>
    </View>
  ) : null
