import { openBundle } from '../support/weapp/bundle'
import { allIn, findAll, textOf } from '../support/weapp/node'
import { openPhone, type Phone } from '../support/weapp/phone'

const bundle = openBundle()
const kilobyte = 1024

let phone: Phone
afterEach(() => phone?.close())

describe('each page 页面', () => {
  it.each(bundle.pages)(
    '%s opens without an exception, a missing template or an unknown interface',
    async (page) => {
      phone = await openPhone({ bundle }, `/${page}`)

      expect(phone.troubles).toEqual([])
      expect(phone.text()).not.toBe('')
    },
  )

  it('tells a screen reader what can be pressed, and each of those by name', async () => {
    const roles = new Set<unknown>()
    for (const page of bundle.pages) {
      phone = await openPhone({ bundle }, `/${page}`)
      const pressable = findAll(phone.screen(), { role: 'button' })
      const nameless = pressable.filter((node) => !node.attr['ariaLabel'] && !textOf(node))
      allIn(phone.screen()).forEach(({ attr }) => roles.add(attr['ariaRole']))
      phone.close()

      expect(nameless.map(({ attr }) => `${page}: ${String(attr['class'])}`)).toEqual([])
    }

    expect([...roles]).toContain('button')
  })
})

describe('weight 体积', () => {
  const { main, ...subPackages } = bundle.weights()

  it('the main package is at most 600 KB: it is what a resident waits for', () => {
    expect(main).toBeLessThanOrEqual(600 * kilobyte)
  })

  it.each(Object.entries(subPackages))('the %s package is at most 300 KB', (_, bytes) => {
    expect(bytes).toBeLessThanOrEqual(300 * kilobyte)
  })
})
