import { newCommandKey } from '../commandKey'
import type { DraftPhoto } from './draft'
import { keepPhoto } from './photoShelf'
import { pickPhotos } from './pickPhotos'

export type Taken = { photos: DraftPhoto[]; problem?: string }

/** Of one form, as the API takes them. */
const most = 9

const isCancelled = (error: unknown) =>
  /cancel|abort/.test((error as { errMsg?: string } | null)?.errMsg ?? '')

const problems = {
  camera: '相机没打开。在手机设置里允许用相机，或者从相册选一张',
  album: '相册没打开。在手机设置里允许看相册，或者直接拍一张',
}

/** What of the chosen was left out, and why. */
function leftOut({ tooMany, notPhotos }: { tooMany: number; notPhotos: number }) {
  const said = [
    tooMany > 0 && `一共只能加 ${most} 张，后面 ${tooMany} 张没加`,
    notPhotos > 0 && `有 ${notPhotos} 个不是照片，没加`,
  ].filter(Boolean)
  return said.length > 0 ? { problem: said.join('；') } : {}
}

/** Takes or picks photos and keeps them on the phone. Whoever thinks better of it gets none, and no reproach. */
export async function takePhotos(
  from: 'camera' | 'album',
  room: number,
  source = { pickPhotos, keepPhoto },
): Promise<Taken> {
  try {
    const { paths, notPhotos } = await source.pickPhotos(from, Math.min(most, room))
    const files = await Promise.all(paths.slice(0, room).map(source.keepPhoto))
    return {
      photos: files.map((file) => ({ id: newCommandKey(), file })),
      ...leftOut({ tooMany: paths.length - files.length, notPhotos }),
    }
  } catch (error) {
    return { photos: [], ...(!isCancelled(error) && { problem: problems[from] }) }
  }
}
