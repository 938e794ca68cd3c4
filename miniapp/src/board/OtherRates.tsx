import type { Numbers } from '../../../shared/numbers/answer'
import { rateWords } from '../../../shared/numbers/copy'
import { isDistrict } from '../../../shared/place/codes'
import type { RateName } from '../../../shared/numbers/rates'
import type { Opens } from './behind'
import { figureText, shareText } from './figures'
import { hasFewStreets } from './hasFewStreets'
import { Panel } from './Panel'
import { PlainTable } from './PlainTable'

const firstOnes: RateName[] = ['accurate', 'fileOnTime', 'dispatchOnTime', 'acceptOnTime', 'closeOnTime']
/** Of these the cases that count are those above the line. */
const rarer: RateName[] = ['inGrid', 'rework', 'returned', 'extended', 'suspended', 'reopened']

/** 别的率: those not among the tiles, each with what it is a share of. */
export const OtherRates = ({ numbers, opens }: { numbers: Numbers; opens: Opens }) => (
  <Panel
    wide={hasFewStreets(numbers) ? 6 : 12}
    title='别的率'
    {...(!isDistrict(numbers.node.id) && { note: '点开是它数进去的单' })}
  >
    <PlainTable
      label='别的率'
      columns={['叫什么', '多少', '分子', '分母']}
      rows={[...firstOnes, ...rarer].map((name) => ({
        key: name,
        isThin: numbers.rates[name].isFew,
        cells: [
          rateWords[name].name,
          shareText(numbers.rates[name]),
          figureText(numbers.rates[name].over),
          figureText(numbers.rates[name].of),
        ],
        onPress: opens({ rate: name, part: firstOnes.includes(name) ? 'missed' : 'over' }),
      }))}
    />
  </Panel>
)
