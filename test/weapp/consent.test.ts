import { smallStreetForFile } from '../support/weapp/servedStreet'

const street = smallStreetForFile()

type Phone = Awaited<ReturnType<typeof street.phoneOf>>

const asked = ({ calls }: Phone) => calls.filter(({ name }) => name === 'requestSubscribeMessage')

async function report(phone: Phone) {
  await phone.tap({ label: /^报事/ })
  await phone.type({ tag: 'textarea' }, '北门口的路灯三天不亮了')
  await phone.tap('下一步：确认地点')
  await phone.tap('选楼栋')
  await phone.tap('1号楼')
  await phone.see('梧桐里社区 1号楼')
  // Nobody is asked for looking at a page.
  expect(asked(phone)).toEqual([])
  await phone.tap('交上去')
  await phone.see('交上去了')
  await phone.settle()
}

const left = async (user: string) => {
  const { body } = await street.as(await street.whoIs(user)).get('/me/consents')
  const { templates } = body as { templates?: { name: string; left: number }[] }
  return templates?.map(({ left }) => left)
}

describe('consent to messages 订阅', () => {
  it('is asked for with 交上去, and counted by the server', async () => {
    const phone = await street.phoneOf('chen')

    await report(phone)

    expect(asked(phone)).toHaveLength(1)
    expect(await left('chen')).toEqual([1, 1, 0])
  })

  it('may be refused: the report goes on, and the next one asks nothing', async () => {
    const phone = await street.phoneOf('sun')
    phone.answers['requestSubscribeMessage'] = ({ tmplIds }) =>
      Object.fromEntries((tmplIds as string[]).map((id) => [id, 'reject']))

    await report(phone)
    await phone.tab('首页')
    await phone.tap({ label: /^报事/ })
    await phone.type({ tag: 'textarea' }, '北门口的路灯又不亮了')

    expect(asked(phone)).toHaveLength(1)
    expect(await left('sun')).toEqual([0, 0, 0])
  })
})
