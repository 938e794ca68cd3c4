import { setTimeout as sleep } from 'node:timers/promises'
import { callStreet } from './callStreet'
import { phonesForFile } from './phonesForFile'
import { reported } from './reported'

const { phoneOf, url } = phonesForFile()

/** The street's own stream carries it: how long that takes is not the test's to say, but that it comes. */
async function heard(personId: string, count: number) {
  const person = await callStreet(url(), personId)
  for (let tries = 0; (await person.unread()) < count; tries++) {
    if (tries > 200) throw new Error(`${personId} has not heard it`)
    await sleep(100)
  }
}

it('a resident sees in her inbox what became of it, and opens the order', async () => {
  const resident = await callStreet(url(), 'heayi')
  const { id } = await resident.report(reported('B01', '6号楼', '6号楼前的地砖翘了，轮椅过不去'))
  await (await callStreet(url(), 'shenxiaohe')).move(id, 'handle')
  await heard('heayi', 1)

  const phone = await phoneOf('贺阿姨')
  await phone.press('消息，1 条没看')
  await phone.reads('1 条新消息')
  await phone.follow(/^新，有人接了，在办，人行道破损 · /)
  await phone.sees('6号楼前的地砖翘了，轮椅过不去')
  await phone.page.goBack()
  await phone.reads('1 条新消息')
  await phone.page.goBack()

  await phone.press('消息')
  expect(await resident.unread()).toBe(0)
})

it('a grid worker finds what came together as one entry, which leads to the list', async () => {
  const resident = await callStreet(url(), 'heayi')
  for (const words of ['楼前的地砖松了', '路口的地砖裂了'])
    await resident.report(reported('B01', '6号楼', words))
  await heard('shenxiaohe', 1)

  const phone = await phoneOf('沈小禾')
  await phone.openTab('我的')
  await phone.follow(/^消息，\d+ 条没看/)
  await phone.follow(/^新，\d 张等您核实，/)

  await phone.sees(/人行道破损/)
})
