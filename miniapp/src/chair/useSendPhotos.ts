import { useState } from 'react'
import type { DraftPhoto } from '../drafts/draft'
import { pathOfPhoto } from '../drafts/photoShelf'
import { Refused } from '../Refused'
import { uploadPhoto } from '../uploadPhoto'

/** Uploads the photos of a form before its words are sent; says where it stopped, and nothing is lost. */
export function useSendPhotos() {
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  async function send(photos: DraftPhoto[]) {
    setBusy(true)
    setTrouble(undefined)
    try {
      const keys: string[] = []
      for (const { file } of photos) keys.push(await uploadPhoto(await pathOfPhoto(file)))
      return keys
    } catch (error) {
      setTrouble(
        error instanceof Refused ? `照片没传完：${error.message}` : '照片没传完。写的还在，再点一次。',
      )
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { send, trouble, isBusy }
}
