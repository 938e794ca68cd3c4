import { takePhotos } from '../../../miniapp/src/drafts/takePhotos'

const chosen = (count: number, notPhotos = 0) => ({
  pickPhotos: () =>
    Promise.resolve({ paths: Array.from({ length: count }, (_, at) => `p${at + 1}`), notPhotos }),
  keepPhoto: (path: string) =>
    new Promise<string>((resolve) => setTimeout(() => resolve(`kept ${path}`), path === 'p1' ? 5 : 0)),
})

describe('photos chosen from the album', () => {
  it('stand in the order they were chosen, and those too many are said', async () => {
    const { photos, problem } = await takePhotos('album', 6, chosen(8))

    expect(photos.map(({ file }) => file)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `kept p${at}`))
    expect(problem).toBe('一共只能加 9 张，后面 2 张没加')
  })

  it('are taken without what is no photo, and that is said', async () => {
    const { photos, problem } = await takePhotos('album', 9, chosen(1, 2))

    expect([photos.length, problem]).toEqual([1, '有 2 个不是照片，没加'])
  })

  it('are none, without a word, for whoever thinks better of it', async () => {
    const cancel = { ...chosen(0), pickPhotos: () => Promise.reject({ errMsg: 'chooseMedia:fail cancel' }) }

    expect(await takePhotos('album', 9, chosen(0))).toEqual({ photos: [] })
    expect(await takePhotos('album', 9, cancel)).toEqual({ photos: [] })
  })
})
