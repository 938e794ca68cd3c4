import type { Phone } from '../phone'

type Motion = { sentence: string; against: string }

/** 动议, with the strongest other view. */
export async function proposeMotion(owner: Phone, topicId: string, { sentence, against }: Motion) {
  await owner.openAt(`chair/topic?id=${topicId}`)
  await owner.press('往下走：决事')
  await owner.press('现在就往下走')
  await owner.press('写要表决的一句话')
  await owner.write('表决哪一句话', sentence)
  await owner.press('提出这句话')
  await owner.sees('写下最有力的不同意见，最多 1000 个字')
  await owner.write('最有力的不同意见', against)
  await owner.press('提出这句话')
  await owner.sees(/^0 人附议，要 2 人/)
}

/** 附议一件动议. */
export async function second(neighbour: Phone, topicId: string, sentence: string) {
  await neighbour.openAt(`topic/topic?id=${topicId}`)
  await neighbour.follow(new RegExp(`^${sentence}`))
  await neighbour.press('我附议，值得投票')
  await neighbour.sees(/^您家附议过了/)
}

/** 开始表决. */
export async function openVote(owner: Phone, motionId: string) {
  await owner.openAt(`chair/motion?id=${motionId}`)
  await owner.press('开始表决')
  await owner.inSheet('开始表决').press('开始表决')
  await owner.sees(/^正在表决/)
}

/** 投票, and 改票 for every further choice; it begins where the vote waits for her. */
export async function vote(neighbour: Phone, choices: string[]) {
  await neighbour.openAt('')
  await neighbour.follow(/1 件等您投票/)
  await neighbour.follow(/还没投/)
  for (const [at, choice] of choices.entries()) {
    await neighbour.choose(choice)
    await neighbour.press(`${at > 0 ? '改' : ''}投“${choice}”`)
    await neighbour.sees(new RegExp(`投的：${choice}$`))
  }
}

/** 登记纸质票: whose slip it is, never what it says. */
export async function handIn(owner: Phone, motionId: string, rooms: string[]) {
  await owner.openAt(`chair/motion?id=${motionId}`)
  await owner.follow(/^纸质票/)
  await owner.choose('3号楼')
  for (const [at, room] of rooms.entries()) {
    await owner.write('门牌', room)
    await owner.write('票号', String(at + 1))
    await owner.press('登记')
    await owner.sees(`3号楼 ${room}的 ${at + 1} 号票登记了`)
  }
}

/** 录票: one of the two who read what the slips say. */
export async function readSlips(reader: Phone, motionId: string, choices: string[]) {
  await reader.openAt(`chair/paper?id=${motionId}`)
  await reader.turnTo('录票')
  for (const [at, choice] of choices.entries()) {
    await reader.press(`录 ${at + 1} 号票`)
    const sheet = reader.inSheet(`录 ${at + 1} 号票`)
    await sheet.choose(choice)
    await sheet.press('录好')
    await reader.isGone(`录 ${at + 1} 号票`)
  }
}
