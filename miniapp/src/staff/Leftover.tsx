import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { usePhotoPaths } from '../drafts/usePhotoPaths'
import { Button } from '../kit/Button'
import { openPhotos } from '../kit/openPhotos'
import { Photo } from '../kit/Photo'
import { Slip } from '../kit/Slip'
import type { OrderInHand } from './useOrderInHand'

/** Typed for a step that somebody else ended: nothing of it goes before its writer says so. */
export function Leftover({ inHand }: { inHand: OrderInHand }) {
  const { moves } = inHand.seen
  const { words, photos } = inHand.leftWithout(moves)
  if (words.length + photos.length === 0) return null
  return (
    <Slip title='您写的还在，没有交'>
      {words.map((said) => (
        <View key={said} className='staff-words mt2'>
          {said}
        </View>
      ))}
      <LeftPhotos files={photos.map(({ file }) => file)} />
      <View className='cols cols--fold mt3'>
        {moves.includes('note') ? (
          <AsNote inHand={inHand} />
        ) : (
          words.length > 0 && <Copy words={words.join('\n')} />
        )}
        <Button kind='line' onPress={() => inHand.forgetLeft(moves)}>
          不要了
        </Button>
      </View>
    </Slip>
  )
}

function LeftPhotos({ files }: { files: string[] }) {
  const paths = usePhotoPaths(files)
  const photos = paths.flatMap((src, place) => (src ? { src, alt: `您拍的第 ${place + 1} 张` } : []))
  if (photos.length === 0) return null
  return (
    <View className='photos mt2'>
      {photos.map((photo, place) => (
        <Photo key={photo.src} {...photo} onPress={() => openPhotos(photos, place)} />
      ))}
    </View>
  )
}

const mostPhotos = 9

/** What was seen there may still be worth telling. */
function AsNote({ inHand }: { inHand: OrderInHand }) {
  const { leftWithout, forgetLeft, seen, wordsOf, photosOf, type, setPhotos, openSheet } = inHand
  const tell = () => {
    const { words, photos } = leftWithout(seen.moves)
    type('note', [wordsOf('note'), ...words].filter(Boolean).join('\n'))
    setPhotos('note', [...photosOf('note'), ...photos].slice(0, mostPhotos))
    forgetLeft(seen.moves)
    openSheet('note')
  }
  return (
    <Button icon='edit' onPress={tell}>
      写进跟进
    </Button>
  )
}

function Copy({ words }: { words: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await Taro.setClipboardData({ data: words })
    setCopied(true)
  }
  return (
    <Button icon={isCopied ? 'check' : 'doc'} onPress={() => void copy()}>
      {isCopied ? '复制好了' : '复制'}
    </Button>
  )
}
