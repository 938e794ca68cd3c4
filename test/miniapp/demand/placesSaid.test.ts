import { placesSaid } from '../../../miniapp/src/demand/placesSaid'
import { raisedText } from '../../../miniapp/src/demand/raisedText'

const placeLabels = ['听松', '望潮里', '梧桐里', '盐仓巷']

it('what lies in more places than are named says so, and no other', () => {
  expect(placesSaid({ placeLabels, isElsewhere: true }, '；')).toBe('听松；望潮里；梧桐里；盐仓巷等')
  expect(placesSaid({ placeLabels }, '；')).toBe('听松；望潮里；梧桐里；盐仓巷')
  const told = { matter: '垃圾满溢', orders: 25, placeLabels }
  expect(raisedText({ ...told, isElsewhere: true })).toContain('盐仓巷等，')
  expect(raisedText(told)).toContain('盐仓巷，')
})
