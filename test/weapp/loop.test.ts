import { smallStreetForFile } from '../support/weapp/servedStreet'
import { anOrder, orderOf } from '../workOrder/orders'

const street = smallStreetForFile()

/** The workplace of somebody with a role, from the home page as everybody opens it. */
async function atWork(user: string, place: string) {
  const phone = await street.phoneOf(user)
  await phone.tap({ text: new RegExp(`^${place}`), role: 'link' })
  return phone
}

async function reported() {
  const { zhou } = street.people()
  return orderOf(await street.as(zhou).post('/orders', anOrder(street.street)))
}

const nowIs = async (id: string) => orderOf(await street.as(street.people().zhou).get(`/orders/${id}`))

describe('the closed loop on phones 闭环', () => {
  it('goes by taps through five hands and back to the one who reported', async () => {
    const { id } = await reported()

    const shen = await atWork('shen', '工作台')
    await shen.tap({ label: /1号楼 路灯不亮/ })
    await shen.tap('核实无误，报单')
    await shen.see({ text: /^报上去了。现在在梧桐里社区派单台手里/ })

    const gu = await atWork('gu', '派单台')
    await gu.tap('派给市政养护所')
    await gu.see({ text: /^派出去了。现在在市政养护所手里/ })

    const luo = await atWork('luo', '工作台')
    await luo.tap({ label: /1号楼 路灯不亮/ })
    await luo.tap('接单')
    await luo.type({ tag: 'textarea' }, '换了灯头，试过亮了')
    await luo.tap({ label: /^拍一张/ })
    await luo.see({ label: /^照片 1/ })
    await luo.tap('办结')
    await luo.see({ text: /^办结了/ })

    const qin = await atWork('qin', '督办台')
    await qin.tap({ label: /路灯不亮/ })
    await qin.tap('解决了')
    await qin.tap('销单')
    await qin.see({ text: /^销单了/ })

    const zhou = await street.phoneOf('zhou')
    await zhou.tab('我的单子')
    await zhou.tap({ role: 'tab', label: /^等我评/ })
    await zhou.tap('等您评一评')
    await zhou.tap({ role: 'button', label: '评一评' })
    for (const answer of ['联系过', '解决了', '满意']) await zhou.tap({ role: 'radio', label: answer })
    await zhou.tap('交评价')
    await zhou.tap('回去看办到哪了')

    await zhou.see({ text: /^您评了：解决了，满意/ })
    expect(await nowIs(id)).toMatchObject({ status: 'closed', haveRated: true })
  })
  it('keeps what was decided in a cellar, and sends it in the daylight', async () => {
    const { id } = await reported()
    const shen = await atWork('shen', '工作台')
    await shen.tap({ label: /1号楼 路灯不亮/ })
    await shen.see('核实无误，报单')
    await shen.goOffline()
    await shen.tap('核实无误，报单')
    expect(await nowIs(id)).toMatchObject({ status: 'ordered' })

    await shen.goOnline()

    await shen.gone('核实无误，报单')
    await shen.see('已报单')
    expect(await nowIs(id)).toMatchObject({ status: 'filed' })
  })
})
