import { computerOf } from './computerOf'
import { keepPicture } from './keepPicture'
import type { Phone } from './phone'
import { phonesForFile } from './phonesForFile'
import { wrongWith } from './wrongWith'

const { phoneOf, url } = phonesForFile({ withOrders: true })

async function allow(phone: Phone, figures: string) {
  await phone.openAt('computer/allow')
  await phone.write('电脑屏幕上的数字', figures)
  await phone.press('下一步')
  await phone.press('同意登录')
  await phone.sees('同意了')
}

it('a computer 电脑登录 shows the same figures until the phone lets it in, and new ones once it ends it', async () => {
  const phone = await phoneOf('程问源')
  const computer = await computerOf(phone, url())
  await computer.openAt('records/export')
  const figures = await computer.figures()
  await computer.comeBack()
  expect(await computer.figures()).toBe(figures)
  expect(await wrongWith(computer.page, 44)).toEqual([])

  await allow(phone, figures)
  await computer.sees('程问源 登录着')
  await computer.sees('还没有导过')
  expect(await wrongWith(computer.page, 44)).toEqual([])
  await keepPicture(computer.page, 'computer-export')
  const board = await computer.another()
  await board.openAt('board/board')
  await board.sees('别的率')

  await phone.press(/^让 .* 登录的电脑退出$/)
  await phone.sees('现在没有电脑登录着。')
  await computer.press(/^导出.*的工单$/)
  await computer.sees('用手机登录')
  await board.sees('用手机登录')
  expect((await computer.keeps()).filter((name) => name.startsWith('last'))).toEqual([])
  await keepPicture(board.page, 'computer-ended')
  await computer.leave()
})

it('whoever has used a computer leaves it by the rail, and nothing of hers stays', async () => {
  const phone = await phoneOf('程问源')
  const computer = await computerOf(phone, url())
  await computer.openAt('supervisor/queue')
  await allow(phone, await computer.figures())
  await computer.sees(/等您核/)

  await computer.press('退出这台电脑')

  await computer.sees('用手机登录')
  expect(await computer.keeps()).toEqual([])
  await computer.leave()
})
