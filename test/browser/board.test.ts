import { demoStreet } from '../../infra/demo/street'
import type { Numbers } from '../../shared/numbers/answer'
import { callStreet } from './callStreet'
import { keepPicture } from './keepPicture'
import type { Phone } from './phone'
import { phonesForFile } from './phonesForFile'
import { wrongWith } from './wrongWith'

const { phoneOf, url, later } = phonesForFile({ withOrders: true })

/** Until the stream has told of what ran out. */
async function lateCounted() {
  const supervisor = await callStreet(url(), 'chengwenyuan')
  const read = async () => (await supervisor.get<Numbers>(`/numbers/${demoStreet.id}`)).live?.late ?? 0
  while ((await read()) === 0) await new Promise((go) => setTimeout(go, 300))
}

/** Whether the page that is shown goes on below the edge. */
const scrolls = ({ page }: Phone) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.taro_page')]
      .filter((box) => box.offsetHeight > 0)
      .some((box) => box.scrollHeight > box.clientHeight),
  )

it('leads from a late number on the wall to the order behind it in three taps', async () => {
  await later(3)
  await lateCounted()
  const wall = await phoneOf('程问源')
  await wall.openAt('board/wall')
  await wall.sees(/每 30 秒自己更新/)
  for (const [width, height] of [
    [1920, 1080],
    [1440, 900],
  ] as const) {
    await wall.page.setViewportSize({ width, height })
    expect([width, await scrolls(wall), await wrongWith(wall.page, 44)]).toEqual([width, false, []])
    await keepPicture(wall.page, `board-wall-${width}`)
  }

  await wall.follow(/^超期 [1-9]\d* 件$/)
  await wall.reads('超期的单')
  await wall.follow(/^晚了 /)
  await wall.sees('一路走来')
})

it('prints a month on A4, without what is there to be pressed', async () => {
  const desk = await phoneOf('程问源', { width: 1440 })
  await desk.openAt('board/report')
  await desk.sees('各单位')
  await desk.press('打印')
  await desk.page.emulateMedia({ media: 'print' })
  await desk.page.getByRole('button', { name: '打印' }).waitFor({ state: 'hidden' })
  const paper = (await desk.page.pdf({ preferCSSPageSize: true })).toString('latin1')

  // In points: 210 × 297 mm.
  expect(paper).toMatch(/MediaBox ?\[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  expect(paper.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(1)
})
