import Taro from '@tarojs/taro'
import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import { isBeforeAll, isGone, Refused } from './Refused'

const isUnknown = (error: Error) => error instanceof Refused && error.refusal === 'notSignedIn'

/** What is not there is not there a second later, and nobody is signed in by then. */
const onceMore = (failures: number, error: Error) =>
  failures < 1 && !isGone(error) && !isBeforeAll(error) && !isUnknown(error)

/** One for the whole program: all pages of a mini program share one JavaScript context. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // Offline, the last good answer stays on screen and the page says how old it is.
    queries: { networkMode: 'offlineFirst', staleTime: 15_000, retry: onceMore },
    // What a person sends goes through the drafts, which know how to wait for the network.
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Without these a list would stay as it was when the person left for another program. */
export function watchTheApp() {
  // In a browser the managers listen by themselves; they only do not ask how things stand at the beginning. Taro would
  // say it less truly there: it reads the kind of connection, which is never `none`.
  if (process.env.TARO_ENV === 'h5') return onlineManager.setOnline(navigator.onLine)

  focusManager.setEventListener((setFocused) => {
    const shown = () => setFocused(true)
    const hidden = () => setFocused(false)
    Taro.onAppShow(shown)
    Taro.onAppHide(hidden)
    return () => {
      Taro.offAppShow(shown)
      Taro.offAppHide(hidden)
    }
  })
  onlineManager.setEventListener((setOnline) => {
    const changed = ({ isConnected }: Taro.onNetworkStatusChange.CallbackResult) => setOnline(isConnected)
    Taro.onNetworkStatusChange(changed)
    void Taro.getNetworkType({ success: ({ networkType }) => setOnline(networkType !== 'none') })
    return () => Taro.offNetworkStatusChange(changed)
  })
}
