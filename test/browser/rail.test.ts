import { phonesForFile } from './phonesForFile'
import { wrongWith } from './wrongWith'
import { keepPicture } from './keepPicture'
import type { Phone } from './phone'

const { phoneOf } = phonesForFile({ withOrders: true })

const pages = {
  查单: /知道一点就能查/,
  导出: /把单子和指标导成表格/,
  共性诉求: /大家在反复说|单子最多的|说同一件事/,
  专题攻坚: /老犯的毛病/,
  月度治理: /街道挑几件事办好/,
  三份清单: /谁能出什么/,
}

const rail = ({ page }: Phone) => page.getByRole('navigation', { name: '看板旁边' }).filter({ visible: true })

/** Once the page before has gone, one column is in sight: beside the rail, and no broader than can be read. */
const standsInMeasure = ({ page }: Phone) =>
  page.waitForFunction(() => {
    const columns = [...document.querySelectorAll('.page__main')].filter((main) => main.checkVisibility())
    const { left, width } = columns[0]?.getBoundingClientRect() ?? { left: 0, width: 0 }
    return columns.length === 1 && left === 208 && width === 900
  })

it('leads from page to page on a wide screen, and leaves each a measure that can be read', async () => {
  const desk = await phoneOf('程问源', { width: 1440 })
  await desk.openAt('board/board')
  await desk.sees('别的率')
  for (const [name, says] of Object.entries(pages)) {
    await rail(desk).getByRole('link', { name, exact: true }).click()
    await desk.sees(says)
    await standsInMeasure(desk)
    expect(await rail(desk).getByRole('link', { name: '看板', exact: true }).count()).toBe(1)
    expect([name, await wrongWith(desk.page, 44)]).toEqual([name, []])
    await keepPicture(desk.page, `rail-${name}`)
  }
  // Where one is needs no door; the way back is the page's own.
  expect(await rail(desk).getByRole('link', { name: '三份清单', exact: true }).count()).toBe(0)
  await desk.press('返回')
  await desk.sees(pages.月度治理)
})

it('stands beside no resident’s page, and on no phone', async () => {
  const resident = await phoneOf('叶知秋', { width: 1440 })
  await resident.openAt('campaign/campaigns')
  await resident.sees(pages.专题攻坚)
  expect(await rail(resident).count()).toBe(0)
  const phone = await phoneOf('程问源')
  await phone.openAt('campaign/campaigns')
  await phone.sees('立一个专题')
  expect(await rail(phone).count()).toBe(0)
})
