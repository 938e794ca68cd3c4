import { smallStreetForFile } from '../support/weapp/servedStreet'

const street = smallStreetForFile()
const minute = 60_000

const signIns = () => street.heard().filter(({ path }) => path === '/v1/sessions').length

describe('sign-in 登录', () => {
  it('makes whoever comes with WeChat for the first time a resident of the street', async () => {
    const phone = await street.phoneOf('newcomer', { at: '/worker/queue' })

    await phone.see('这一页只给本网格的网格员和单位经办人看')

    expect(phone.calls.filter(({ name }) => name === 'login')).toHaveLength(1)
    expect(await street.whoIs('newcomer')).toMatchObject({
      name: '',
      roles: [{ role: 'resident', scope: street.street.id }],
    })
  })

  it('happens once, however much the first page asks for at the same time', async () => {
    const phone = await street.phoneOf('shen', { at: '/worker/queue' })

    await phone.see('现在没有要核实的')

    expect(street.heard().length).toBeGreaterThan(3)
    expect(signIns()).toBe(1)
  })

  it('is renewed before the token runs out, and nobody notices', async () => {
    const phone = await street.phoneOf('shen', { at: '/worker/queue' })
    await phone.see('现在没有要核实的')
    street.clock.now += 20 * minute

    await phone.pullDown()

    expect(phone.text()).toContain('现在没有要核实的')
    expect(signIns()).toBe(2)
  })

  it('is renewed when the server no longer takes a token that the phone’s clock still takes for good', async () => {
    const slow = () => street.clock.now - 30 * minute
    const phone = await street.phoneOf('shen', { at: '/worker/queue', now: slow })
    await phone.see('现在没有要核实的')
    street.clock.now += 20 * minute

    await phone.pullDown()

    expect(phone.text()).toContain('现在没有要核实的')
    expect(signIns()).toBe(2)
  })

  it('happens once on a phone whose clock runs fast', async () => {
    const fast = () => street.clock.now + 30 * minute
    const phone = await street.phoneOf('shen', { at: '/worker/queue', now: fast })
    await phone.see('现在没有要核实的')

    await phone.pullDown()

    expect(signIns()).toBe(1)
  })

  it('waits for the network without being told to', async () => {
    const phone = await street.phoneOf('shen', { at: '/worker/queue', isOnline: false })
    await phone.see('没有网')

    await phone.goOnline()

    await phone.see('现在没有要核实的')
  })

  it('says what happened when WeChat is not well, and goes on by a tap', async () => {
    await street.weChatFails(-1, 2)
    const phone = await street.phoneOf('shen', { at: '/worker/queue' })

    await phone.tap('再试一次')
    await phone.tap('再试一次')

    await phone.see('现在没有要核实的')
  })
})
