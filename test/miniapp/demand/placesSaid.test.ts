import { placesSaid } from '../../../miniapp/src/demand/placesSaid'
import { raisedText } from '../../../miniapp/src/demand/raisedText'

const four = ['听松', '望潮里', '梧桐里', '盐仓巷']

it('what may lie in more places than are named says so', () => {
  expect(placesSaid({ placeLabels: four, orders: 25 }, '；')).toBe('听松；望潮里；梧桐里；盐仓巷等')
  expect(placesSaid({ placeLabels: four, orders: 4 }, '；')).toBe('听松；望潮里；梧桐里；盐仓巷')
  expect(placesSaid({ placeLabels: four.slice(0, 3), orders: 25 }, '；')).toBe('听松；望潮里；梧桐里')
  expect(raisedText({ matter: '垃圾满溢', orders: 25, placeLabels: four })).toContain('盐仓巷等，')
})
