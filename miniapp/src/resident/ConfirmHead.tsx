import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Draft } from '../drafts/draft'
import { bodyOf } from '../drafts/report'
import { usePhotoPaths } from '../drafts/usePhotoPaths'
import { Button } from '../kit/Button'
import { openPhotos } from '../kit/openPhotos'
import { Photo } from '../kit/Photo'

/** What was shown and said, small, with the way back to it. */
export function ConfirmHead({ draft }: { draft: Draft }) {
  const paths = usePhotoPaths(draft.photos.map(({ file }) => file))
  const { description } = bodyOf(draft)
  const shown = paths.map((src) => ({ src }))
  return (
    <View className='row row--top'>
      {shown[0]?.src && (
        <View className='confirm__photo'>
          <Photo
            src={shown[0].src}
            alt={`您拍的照片，共 ${shown.length} 张`}
            {...(shown.length > 1 && { tag: `${shown.length} 张` })}
            onPress={() => openPhotos(shown, 0)}
          />
        </View>
      )}
      <View className='row__grow confirm__words'>{description.trim() || `${shown.length} 张照片`}</View>
      <View className='row__end'>
        <Button kind='text' narrow label='改一改写的和拍的' onPress={() => goBackTo(draft.id)}>
          改
        </Button>
      </View>
    </View>
  )
}

/** Opened from the drafts, there is nothing behind this page. */
function goBackTo(draftId: string) {
  const pages = Taro.getCurrentPages()
  const before = pages[pages.length - 2]
  if (before?.route?.includes('resident/report')) void Taro.navigateBack()
  else void Taro.redirectTo({ url: `/resident/report?draft=${draftId}` })
}
