import { fileLink, fileLinkHolds } from '../../functions/export/link'
import { sealWith } from '../../functions/seal'

const sealing = { seal: sealWith('a seal of the tests'), now: () => Date.parse('2026-03-01T08:00:00Z') }
const settings = { demo: false, defaultStreet: '990100001', appId: 'wx' }
const name = '990100001-01KJQ6Z0000000000000000000'

it('the link to a file lies below the API, or where files have an address of their own', () => {
  const here = fileLink(name, { ...sealing, settings })
  const there = fileLink(name, {
    ...sealing,
    settings: { ...settings, filesBase: 'https://files.example.cn' },
  })
  const { searchParams } = new URL(there)
  const [until, mark] = [searchParams.get('until') ?? '', searchParams.get('mark') ?? '']

  expect(here).toMatch(/^\/exports\//)
  expect(there).toBe(`https://files.example.cn${here}`)
  expect(fileLinkHolds(name, { until, mark }, sealing)).toBe(true)
})
