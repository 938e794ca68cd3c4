import { setTimeout } from 'node:timers/promises'
import { monthSaid } from '../../miniapp/src/plan/monthSaid'
import type { Answer } from '../../shared/contract'
import { monthsPlanned } from '../../shared/plan/month'
import { callStreet } from './callStreet'
import { keepPicture } from './keepPicture'
import { otherTroubles } from './otherTroubles'
import { phonesForFile } from './phonesForFile'
import type { Phone } from './phone'

const { phoneOf, url } = phonesForFile({ withOrders: true })

const title = '老有人报的这件事'
const after = '换了整条线，半个月没再坏。'

/** The orders are put together as the stream is read, beside whoever looks. */
async function firstGroup() {
  const supervisor = await callStreet(url(), 'chengwenyuan')
  for (;;) {
    const [group] = (await supervisor.get<Answer<'demands'>>('/demands')).demands
    if (group) return group.id
    await setTimeout(250)
  }
}

/** 转专题攻坚, with all that the group says. */
async function makeCampaign(supervisor: Phone, demand: string) {
  await supervisor.openAt(demand)
  await supervisor.follow(/^转专题攻坚/)
  await supervisor.reads('老有人报的事，定人、定日子')
  await supervisor.write('叫什么', title)
  await supervisor.write('为什么要集中办', '修了又坏，坏了又报。')
  await supervisor.choose('城管中队')
  await supervisor.choose('30 天内')
  await supervisor.press('立专题')
  await supervisor.sees(/关联 \d+ 件|^关联的工单/)
}

async function noteBefore(supervisor: Phone) {
  await supervisor.press('记进展')
  const sheet = supervisor.inSheet('记一条进展')
  await sheet.write('办了什么', '去看过了，三根杆子都不亮')
  await supervisor.photograph(/^拍一张/, { scene: 'lamp', isAfter: false, seed: 'the lamps, before' })
  await sheet.isChosen('办之前的样子')
  await sheet.press('记下来')
  await supervisor.isGone('记一条进展')
}

async function close(supervisor: Phone) {
  await supervisor.press('开始攻坚')
  await supervisor.inSheet('现在开始攻坚？').press('开始，让居民看到')
  await supervisor.press('办结')
  const sheet = supervisor.inSheet('办结')
  await sheet.choose(/^解决了/)
  await sheet.write('做了什么，还差什么', after)
  await sheet.choose('第 1 张')
  await supervisor.photograph(/^拍一张/, { scene: 'lamp', isAfter: true, seed: 'the lamps, after' })
  await sheet.press('办结')
  await supervisor.isGone('办结')
}

const target = '灯都亮，灭了两天内修好'

/** 列入月度治理 of next month, and published. */
async function putOnPlan(supervisor: Phone, demand: string, month: string) {
  await supervisor.openAt(demand)
  await supervisor.follow(/^列入月度治理/)
  await supervisor.choose(month)
  await supervisor.sees('公开以前，居民看不到，还能改。')
  await supervisor.write('什么事', title)
  await supervisor.write('月底办到什么样', target)
  await supervisor.choose('市政养护所')
  await supervisor.press('列上')
  await supervisor.press('公开')
  await supervisor.press('公开，让居民看到')
  await supervisor.sees('还没开始')
}

it('a group of orders becomes a campaign, closed with before and after for all to see, an item on the monthly plan, and a topic', async () => {
  const [supervisor, resident] = await Promise.all([phoneOf('程问源'), phoneOf('叶知秋')])
  const demand = `demand/demand?id=${await firstGroup()}`
  await makeCampaign(supervisor, demand)
  await noteBefore(supervisor)
  await close(supervisor)
  await supervisor.seesPhoto(new RegExp(`^${title}，之前`))

  await resident.openAt('campaign/campaigns')
  await resident.turnTo('办完的')
  await resident.follow(new RegExp(`^${title}`))
  await resident.sees(after)
  const pair = [
    await resident.seesPhoto(new RegExp(`^${title}，之前`)),
    await resident.seesPhoto(new RegExp(`^${title}，之后`)),
  ]
  expect(new Set(pair).size).toBe(2)
  await keepPicture(resident.page, 'common-campaign-closed')

  const now = Date.now()
  const month = monthSaid(monthsPlanned(now)[1], now)
  await putOnPlan(supervisor, demand, month)
  await resident.openAt('plan/plans')
  await resident.follow(new RegExp(`^${month}重点治理`))
  await resident.follow(new RegExp(`^${title}`))
  await resident.sees(target)
  await resident.sees('报了几件')
  await keepPicture(resident.page, 'common-on-plan')

  await supervisor.openAt(demand)
  await supervisor.sees('已经立了专题')
  await keepPicture(supervisor.page, 'common-demand-acted')
  await supervisor.follow(/^发起议题/)
  await supervisor.sees(/^带上 \d+ 件单子/)
  await keepPicture(supervisor.page, 'common-demand-topic')
  await supervisor.press('发起议题')
  await supervisor.sees(/附议|采纳/)
  expect(otherTroubles([supervisor, resident])).toEqual([])
})
