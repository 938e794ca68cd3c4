import { View } from '@tarojs/components'
import type { RoleHeld } from '../../../shared/actor'
import { foundByNames, foundInNames } from '../../../shared/find/copy'
import type { FoundCard } from '../../../shared/find/find'
import { isPhoneInPart, isWrongNumber } from '../../../shared/find/recognise'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Skeleton } from '../kit/Skeleton'
import { Strip } from '../kit/Strip'
import { Refused } from '../Refused'
import { QueueCard } from '../staff/QueueCard'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { monthText } from './monthText'
import { orderLink } from './orderLink'
import type { Looking, useFind } from './useFind'

type FoundProps = { found: ReturnType<typeof useFind>; looking: Looking; roles: RoleHeld[] }

/** Where a figure of a number 单号 is wrong, nothing else that was found is what was meant. */
const WrongNumber = () => (
  <Strip kind='wait' icon='search' alert title='像是单号，可有一位数字不对'>
    照着单子再对一遍；最后一位记不得，就只写前面 9 位。
  </Strip>
)

/** By the text alone, whatever was found: whether there is such a telephone is nobody's to try out. */
const PhoneInPart = () => (
  <Strip kind='wait' icon='phone' alert title='电话要写全 11 位，只写尾号查不到'>
    座机连区号一起写。下面查的是单子里写着这几个数字的。
  </Strip>
)

const isUnread = (error: unknown) =>
  error instanceof Refused && error.refusal === 'badInput' && error.why.field !== 'cursor'

/** What was found so far, newest first, and how far back that is. */
export function FoundOrders({ found, looking, roles }: FoundProps) {
  const now = useNow()
  if (isUnread(found.error)) return <Unread />
  return (
    <View className='mt3'>
      {isWrongNumber(looking.text) && <WrongNumber />}
      {isPhoneInPart(looking.text) && <PhoneInPart />}
      <View className='stack mt3'>
        {found.orders.map((card) => (
          <View key={card.id}>
            <QueueCard card={card} now={now} url={orderLink(roles, card.id)} community />
            <Excerpt card={card} />
          </View>
        ))}
      </View>
      {found.error ? (
        <LoadError error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <LookedSoFar found={found} looking={looking} />
      )}
    </View>
  )
}

const Unread = () => (
  <View className='mt3'>
    <Strip kind='wait' icon='search' alert title='这样查不了'>
      一个字太少，写两个字以上；单号 10 位，电话写全。
    </Strip>
  </View>
)

const sayLooking = ({ lookedTo }: FoundProps['found']) =>
  lookedTo ? `正在查，已查到 ${monthText(lookedTo)}` : '正在查'

function LookedSoFar({ found, looking }: Pick<FoundProps, 'found' | 'looking'>) {
  const { orders, isLooking, hasNextPage } = found
  if (orders.length > 0 || (hasNextPage && !isLooking)) return <LookedTo found={found} />
  if (isLooking) return <Skeleton count={2} say={sayLooking(found)} />
  return <NoneFound looking={looking} />
}

const Excerpt = ({ card: { excerpt, foundIn } }: { card: FoundCard }) =>
  excerpt && foundIn ? (
    <View className='t-small t-2 mt1'>
      {foundInNames[foundIn]}：{excerpt}
    </View>
  ) : null

const NoneFound = ({ looking }: { looking: Looking }) => (
  <Empty
    title='没有查到'
    say={
      looking.as
        ? `按${foundByNames[looking.as]}没有。换一种查法，或者少写几个字。`
        : '也可能它不归您这里管。换个说法，或者少写几个字。'
    }
  />
)

/** 已查到 2026年9月: and the way further back. */
function LookedTo({ found }: { found: FoundProps['found'] }) {
  const { lookedTo, hasNextPage, isLooking, orders, fetchNextPage } = found
  if (!lookedTo || (orders.length === 0 && !hasNextPage)) return null
  const so = hasNextPage ? `已查到 ${monthText(lookedTo)}` : '三年里的都查过了'
  return (
    <View className='mt3'>
      <View className='t-small t-2 t-center'>{so}</View>
      {hasNextPage && (
        <View className='mt2'>
          <Button busy={isLooking && `正在往前查，${so}`} onPress={() => void fetchNextPage()}>
            接着往前查
          </Button>
        </View>
      )}
    </View>
  )
}
