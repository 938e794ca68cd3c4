import type { Phone } from '../phone'

type Objection = { sentence: string; words: string }

/** The result, checked against one's own receipt, and an objection to it. */
export async function object(neighbour: Phone, topicId: string, { sentence, words }: Objection) {
  await neighbour.openAt(`topic/topic?id=${topicId}`)
  await neighbour.sees('通过')
  await neighbour.sees(sentence)
  await neighbour.press('查我的票在不在里面')
  await neighbour.press('查这一票在不在里面')
  await neighbour.sees('这一票在公布的清单里，没有被改过')
  await neighbour.page.goBack()
  await neighbour.press('有异议，提出来')
  const sheet = neighbour.inSheet('提异议')
  await sheet.write('哪里不对？', words)
  await sheet.press('交上去')
  await neighbour.sees('还没答复')
}

/** 答复异议. */
export async function answerObjection(owner: Phone, topicId: string, words: string) {
  await owner.openAt(`chair/topic?id=${topicId}`)
  await owner.press('去答复')
  await owner.press('答复')
  const sheet = owner.inSheet('答复异议')
  await sheet.choose('不改，说明原因')
  await sheet.write('怎么答复', words)
  await sheet.press('答复')
  await owner.isGone('答复异议')
  await owner.sees(words)
}

/** 承诺, and its order with one tap. */
export async function promise(owner: Phone, topicId: string, what: string) {
  await owner.openAt(`chair/promises?id=${topicId}`)
  await owner.press('写一件承诺')
  const written = owner.inSheet('写一件承诺')
  await written.write('要办什么', what)
  await written.choose('安和物业')
  await written.choose('30 天内')
  await written.press('写下来')
  await owner.press(`转成工单：${what}`)
  await owner.inSheet('转成工单').press('派成工单')
  await owner.isGone('转成工单')
}

/** What came of the promises follows from their orders; then it goes on. */
export async function keepPromises(owner: Phone, topicId: string, number: number) {
  await owner.openAt(`topic/topic?id=${topicId}`)
  await owner.sees(`${number} 件，做到 ${number} 件`)
  await owner.follow(/^牵头这件事/)
  await owner.press('往下走：评事')
  await owner.sees(/^请大家评/)
}

/** 评事: each promise by itself. */
export async function judge(
  neighbour: Phone,
  topicId: string,
  [first = '', last = '', words = '']: string[],
) {
  await neighbour.openAt(`topic/topic?id=${topicId}`)
  await neighbour.inGroup(first).choose('做到了')
  await neighbour.inGroup(last).choose('做到一部分')
  await neighbour.write('还想说一句', words)
  await neighbour.press('交我家的评价')
  await neighbour.sees('1 户评过')
}

/** 归档. */
export async function archive(owner: Phone, topicId: string, words: string) {
  await owner.openAt(`chair/topic?id=${topicId}`)
  await owner.press('归档')
  const sheet = owner.inSheet('归档')
  await sheet.write('收尾说一句，大家看得到', words)
  await sheet.press('归档')
  await owner.sees(/^办完归档/)
}
