import type { Phone } from '../phone'

const matterOf = (title: string) => new RegExp(`^${title}`)

/** From the home page to one of what is talked about, or has been. */
export async function openTopic(phone: Phone, title: string, side: 'open' | 'past' = 'open') {
  await phone.openAt('')
  await phone.follow(/^议事/)
  if (side === 'past') await phone.turnTo('议完的')
  await phone.follow(matterOf(title))
  await phone.reads(new RegExp(`${title}$`))
}

/** 提事: written, compared, and raised together with what a neighbour has reported already. */
export async function raise(resident: Phone, title: string) {
  await resident.follow(/^议事，/)
  await resident.press('提一件事')
  await resident.write('用一句话说，是什么事', title)
  await resident.write('来龙去脉', '消防车也进不来，吵了三年，大家商量个办法。')
  await resident.choose('就3号楼')
  await resident.press('先看看有没有人提过')
  await resident.turnOn(/^梧桐里社区 3号楼/)
  await resident.press('提上去')
  await resident.reads(new RegExp(`${title}$`))
  // Half of the twelve homes of parkingHouse.ts.
  await resident.sees('再有 6 户附议，就往下议')
  return /id=([\w-]+)/.exec(resident.page.url())?.[1] ?? ''
}

/** 附议. */
export async function support(neighbour: Phone, title: string) {
  await openTopic(neighbour, title)
  await neighbour.press('我家附议')
  await neighbour.sees(/您家附议过了/)
}

/** 采纳: by the five steps, led by whoever raised it. */
export async function adopt(desk: Phone, title: string) {
  await desk.openTab('我的')
  await desk.follow(/^议事台/)
  await desk.follow(matterOf(title))
  await desk.press('采纳，往下议')
  await desk.sees('定一个牵头人')
  await desk.choose('五步议事')
  await desk.choose('提这件事的邻居')
  await desk.tick('这件事要邻里一起定')
  await desk.press('采纳，往下议')
  await desk.sees('现在：在议')
}

/** 通知 and 材料, by who leads it. */
export async function inform(owner: Phone, topicId: string) {
  await owner.openAt(`topic/topic?id=${topicId}`)
  await owner.follow(/^牵头这件事/)
  await owner.press('写通知')
  const notice = owner.inSheet('发通知')
  await notice.write('标题', '请 3号楼的邻居都来说说')
  await notice.write('通知什么？', '手机上说，或者周六到楼前空地来。')
  await notice.press('发出去')
  await owner.press('摆材料')
  const materials = owner.inSheet('摆材料')
  await materials.write('标题', '门口能停几辆')
  await materials.write('材料里写什么？', '门口宽 12 米，消防要留 4 米，最多划 5 个车位。')
  await materials.press('摆出来')
  await owner.sees('有 0 条，要 3 条')
}

/** 说一条意见. */
export async function say(neighbour: Phone, words: string) {
  await neighbour.page.reload()
  await neighbour.press('说说我的想法')
  const sheet = neighbour.inSheet('说说我的想法')
  await sheet.write('您的想法', words)
  await sheet.press('交给大家看')
  await neighbour.sees(words)
}

/** 看意见: each is let out by one tap. */
export async function look(desk: Phone, number: number) {
  await desk.openAt('')
  await desk.openTab('我的')
  await desk.follow(/^议事台/)
  await desk.follow(new RegExp(`${number} 条意见等着看`))
  for (let left = number; left > 0; left--) {
    await desk.reads(`${left} 条意见等着看`)
    await desk.press('放出来')
  }
  await desk.reads('意见都看过了')
}

/** 表态: one after the other, like cards. */
export async function stand(neighbour: Phone, title: string, number: number) {
  await openTopic(neighbour, title)
  for (let seen = 0; seen < number; seen++) {
    await neighbour.sees(`共 ${number} 条，您看了 ${seen} 条`)
    await neighbour.choose(seen === 0 ? '不赞成' : '赞成')
    await neighbour.press('下一条')
  }
  await neighbour.sees('您都看过了，谢谢')
}

/** 签到, by the six digits on the owner's screen. */
export async function attend(neighbour: Phone, code: string) {
  await neighbour.page.reload()
  await neighbour.follow(/3号楼前空地/)
  await neighbour.write('六位数字', code)
  await neighbour.press('签到')
  await neighbour.sees('签到了')
}
