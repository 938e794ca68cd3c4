import { useQuery } from '@tanstack/react-query'
import type { Asking } from '../../../shared/notice/template'
import { call } from '../api'
import { askConsent } from './consent'

const isPhone = process.env.TARO_ENV === 'weapp'

/** What a tap calls, in passing, so that WeChat may say how it went on. In a browser there is nobody to ask. */
export function useConsent(who: Asking) {
  const { data } = useQuery({
    queryKey: ['consents'],
    queryFn: () => call('consents', {}),
    staleTime: 300_000,
    enabled: isPhone,
  })
  return () => void askConsent(data?.templates ?? [], who)
}
