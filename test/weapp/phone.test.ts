import { aBundle } from '../support/weapp/aBundle'
import { openPhone } from '../support/weapp/phone'

const acting = (code: string) =>
  aBundle({ 'home.js': `Page({ act() { ${code} }, tell(said) { this.setData({ said }) } })` })

/** What a tap that runs this code leaves behind. */
async function afterTap(code: string) {
  const phone = await openPhone({ bundle: acting(code) })
  await phone.tap('试')
  const left = { troubles: phone.troubles, text: phone.text(), path: phone.path() }
  phone.close()
  return left
}

describe('the world of a mini program', () => {
  const absent = [
    'fetch',
    'URL',
    'AbortController',
    'FormData',
    'crypto',
    'Intl',
    'window',
    'document',
    'process',
    'WebAssembly',
  ]

  it.each([...absent, 'eval', 'require("fs")'])('has no %s', async (name) => {
    const { troubles } = await afterTap(`this.tell(String(${name}))`)

    expect(troubles).toEqual([expect.stringMatching(/ReferenceError|ENOENT/)])
  })

  it.each(['[].at(-1)', '[].findLast(String)', '"".replaceAll("a", "b")', 'Object.hasOwn({}, "a")'])(
    'does not know %s, as the oldest phones do not',
    async (code) => {
      const { troubles } = await afterTap(code)

      expect(troubles).toEqual([expect.stringMatching(/TypeError: .* is not a function/)])
    },
  )

  it.each(['new Function("a", "return a")(1)', '(() => {}).constructor("return 1")()'])(
    'refuses %s',
    async (code) => {
      const { troubles } = await afterTap(code)

      expect(troubles).toEqual([expect.stringContaining('EvalError')])
    },
  )

  it('lets through the one sentence that WeChat lets through', async () => {
    const { troubles, text } = await afterTap('this.tell(typeof new Function("return this")().wx)')

    expect({ troubles, text }).toEqual({ troubles: [], text: 'object' })
  })
})

describe('what a phone stumbles over', () => {
  it.each([
    ['an unknown interface', 'wx.makeCoffee', 'wx.makeCoffee is unknown'],
    [
      'a page that is not declared',
      'wx.navigateTo({ url: "/nowhere", fail() {} })',
      'page "nowhere" is not found',
    ],
    ['a place asked for without saying so', 'wx.getLocation({ fail() {} })', 'getLocation is not declared'],
    ['too much at once', 'this.tell("大".repeat(90000))', 'bytes to setData at once'],
    ['an exception', 'null.x', 'TypeError'],
    ['an error on the console', 'console.error("no")', 'console: no'],
    ['an exception in a timer', 'setTimeout(() => { throw new Error("late") })', 'late'],
  ])('%s', async (_, code, trouble) => {
    const { troubles } = await afterTap(code)

    expect(troubles).toEqual([expect.stringContaining(trouble)])
  })

  it('a template that is missing', async () => {
    const bundle = aBundle({ 'home.wxml': '<template is="nobody" data="{{said}}" />' })

    const phone = await openPhone({ bundle })

    expect(phone.troubles).toEqual([expect.stringContaining('Template `nobody` not found')])
    phone.close()
  })
})

describe('interfaces', () => {
  it('answer only after their caller has gone on', async () => {
    const order =
      'const said = []; wx.setStorage({ key: "a", data: 1, success: () => this.tell([...said, "answer"].join()) }); said.push("caller")'

    const { text } = await afterTap(order)

    expect(text).toBe('caller,answer')
  })

  it('keep what was stored for the next opening', async () => {
    const first = await openPhone({ bundle: acting('wx.setStorageSync("name", { a: 1 })') })
    await first.tap('试')
    first.close()

    const bundle = acting('this.tell(JSON.stringify(wx.getStorageSync("name")))')
    const second = await openPhone({ bundle, kept: first.kept })
    await second.tap('试')

    expect(second.text()).toBe('{"a":1}')
    second.close()
  })

  it('refuse the eleventh page on another', async () => {
    const deeper = 'wx.navigateTo({ url: "/home", fail: ({ errMsg }) => this.tell(errMsg) })'
    const phone = await openPhone({ bundle: acting(deeper) })
    for (let depth = 1; depth < 10; depth++) await phone.tap('试')

    await phone.tap('试')

    expect(phone.text()).toBe('navigateTo:fail webview count limit exceed')
    phone.close()
  })

  it('leave a private thing alone until the person agrees', async () => {
    const choose =
      'wx.chooseMedia({ fail: ({ errno }) => this.tell(errno), success: () => this.tell("chosen") })'
    const phone = await openPhone({ bundle: acting(choose) })
    phone.answers['privacy'] = () => ({ hasAgreed: false })

    await phone.tap('试')

    expect(phone.text()).toBe('104')
    phone.close()
  })

  it('fail without a network, whatever the address', async () => {
    const phone = await openPhone({
      bundle: acting('wx.request({ url: "https://a.b/c", fail: ({ errno }) => this.tell(errno) })'),
    })
    await phone.goOffline()

    await phone.tap('试')

    expect(phone.text()).toBe('600001')
    phone.close()
  })
})
