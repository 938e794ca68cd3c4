import type { ReactElement } from 'react'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { queryClient } from '../../../miniapp/src/queryClient'
import { forgetToken } from '../../../miniapp/src/session'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok } from '../staff/fakeServer'

type Answer = Parameters<typeof fakeServer>[0]

/** A phone that knows its street and its owner; everything else the test answers. */
export function serve(answer: Answer, me = aMe()) {
  return fakeServer((asked) => {
    const told = answer(asked)
    if (told) return told
    if (asked.path === '/catalogue') return ok(aCatalogue)
    if (asked.path === '/me') return ok(me)
    return asked.path === '/me/votes' ? ok({ votes: [] }) : undefined
  })
}

export const open = (page: ReactElement) =>
  render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)

export const press = async (name: string | RegExp) => {
  const found = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(found))
}
export const choose = async (name: string | RegExp, role = 'radio') => {
  const found = await screen.findByRole(role, { name })
  await act(async () => void fireEvent.click(found))
}
export const write = async (label: string, value: string) => {
  const box = await screen.findByRole('textbox', { name: label })
  await act(async () => void fireEvent.change(box, { target: { value } }))
}

export const toasts = () =>
  phone.calls.filter(({ name }) => name === 'showToast').map(({ options }) => options['title'])

/** The network is gone: every request fails. */
export const goOffline = () =>
  phone.answers.set('request', () => {
    throw new Error('request:fail')
  })

export function aNewTopicPhone() {
  cleanup()
  phone.forget()
  forgetToken()
  queryClient.clear()
  onlineManager.setOnline(true)
}
