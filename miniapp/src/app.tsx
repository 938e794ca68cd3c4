import { type PropsWithChildren } from 'react'
import { useDidShow } from '@tarojs/taro'
import { QueryClientProvider } from '@tanstack/react-query'
import { followComputer } from './computer/followComputer'
import { startOutbox } from './drafts/outbox'
import { refreshLetterSize } from './elder'
import { catchLostLinks } from './lostPage'
import { queryClient, watchTheApp } from './queryClient'
import './styles/tokens.css'
import './styles/app.scss'

watchTheApp()
startOutbox()
followComputer()
catchLostLinks()

export default function App({ children }: PropsWithChildren) {
  useDidShow(refreshLetterSize)

  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
