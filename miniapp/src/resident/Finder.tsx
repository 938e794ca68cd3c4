import { View } from '@tarojs/components'
import type { DraftPhoto } from '../drafts/draft'
import { usePhotoPaths } from '../drafts/usePhotoPaths'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { openPhotos } from '../kit/openPhotos'
import { Photo } from '../kit/Photo'
import { PhotoGrid } from '../kit/PhotoGrid'
import { Pressable } from '../kit/Pressable'
import { mostPhotos } from './usePhotos'

export type FinderProps = {
  photos: DraftPhoto[]
  /** What to take a picture of. */
  say: string
  onTake: (from: 'camera' | 'album') => void
  onRemove: (id: string) => void
}

/** The viewfinder: showing comes before telling. One photo fills it; of several it becomes a grid. */
export function Finder({ photos, say, onTake, onRemove }: FinderProps) {
  const paths = usePhotoPaths(photos.map(({ file }) => file))
  const shown = photos.map(({ id }, at) => ({ id, src: paths[at] ?? '' }))
  const [first] = shown
  return (
    <View>
      {!first && <EmptyFinder say={say} onTake={() => onTake('camera')} />}
      {first && shown.length === 1 && <OnePhoto photo={first} onRemove={onRemove} />}
      {shown.length > 1 && <PhotoGrid photos={shown} max={mostPhotos} onRemove={onRemove} />}
      <TakeButtons taken={photos.length} onTake={onTake} />
    </View>
  )
}

function TakeButtons({ taken, onTake }: { taken: number; onTake: FinderProps['onTake'] }) {
  const room = mostPhotos - taken
  if (room === 0) return null
  const again = taken > 0
  return (
    <View className='cols mt2'>
      <Button
        icon={again ? 'plus' : 'camera'}
        label={again ? `再拍一张，还能加 ${room} 张` : '拍一张'}
        onPress={() => onTake('camera')}
      >
        {again ? '再拍一张' : '拍一张'}
      </Button>
      <Button icon='picture' onPress={() => onTake('album')}>
        从相册选
      </Button>
    </View>
  )
}

const EmptyFinder = ({ say, onTake }: { say: string; onTake: () => void }) => (
  <Pressable className='finder finder--empty' label={say} onPress={onTake}>
    <View className='finder__inside'>
      <View className='finder__icon'>
        <Icon name='camera' size='l' />
      </View>
      <View>{say}</View>
    </View>
    <Corners />
  </Pressable>
)

function OnePhoto({
  photo,
  onRemove,
}: {
  photo: { id: string; src: string }
  onRemove: (id: string) => void
}) {
  return (
    <View className='finder'>
      <View className='finder__photo'>
        <Photo src={photo.src} alt='您拍的照片' onPress={() => openPhotos([photo], 0)} />
      </View>
      <Corners />
      <Pressable className='finder__tool' label='去掉这张照片' onPress={() => onRemove(photo.id)}>
        <Icon name='close' size='s' />
        <View className='ml1'>去掉</View>
      </Pressable>
    </View>
  )
}

const Corners = () => (
  <>
    {['a', 'b', 'c', 'd'].map((corner) => (
      <View key={corner} className={`finder__corner finder__corner--${corner}`} />
    ))}
  </>
)
