import { type ReactElement } from 'react'
import { render } from '@testing-library/react'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { box } from '../../../miniapp/src/drafts/outbox'
import { queryClient } from '../../../miniapp/src/queryClient'
import { phone } from '../../support/taro/phone'

/** Nothing is kept of the last test: neither on the phone nor in the program. */
export function aNewPhone() {
  phone.forget()
  queryClient.clear()
  box.all().forEach(({ id }) => box.remove(id))
  onlineManager.setOnline(true)
}

export function openPage(page: ReactElement, params: Record<string, string> = {}) {
  phone.params = params
  return render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)
}

/** Where the program went, last. */
export const wentTo = () =>
  phone.calls
    .filter(({ name }) =>
      ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack'].includes(name),
    )
    .map(({ name, options }) => `${name} ${String(options['url'] ?? '')}`.trim())
    .at(-1)
