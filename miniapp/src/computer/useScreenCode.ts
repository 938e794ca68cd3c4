import { useEffect } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { codeMs } from '../../../shared/computer/computer'
import type { computerOperations } from '../../../shared/computer/operations'
import type { AnswerOf } from '../callsOver'
import { queryClient } from '../queryClient'
import { Refused } from '../Refused'
import { browserPersonId } from '../session'
import { screenKey } from './askAnew'
import { begin } from './begin'
import { callComputers, type ComputersApi } from './computersApi'

/** A page that nobody answers shows new figures so often; then somebody has to ask for them. */
const mostRounds = 5

/** Two seconds at first, by and by six. */
export const pauseAfter = (asked: number) => Math.min(2000 * 1.1 ** asked, 6000)

type Asking = { data: AnswerOf<typeof computerOperations.takeComputerSession> | undefined }
const isAnswered = ({ data }: Asking) => data !== undefined && data.state !== 'waiting'

const ranOut = (error: unknown) => error instanceof Refused && error.refusal === 'codeNotShown'

// The page that shows the figures may be drawn anew, and shows the same then: they are what somebody is typing.
const once = { gcTime: codeMs, retry: false } as const

/** Asks whether the phone has answered: ever more seldom, not at all while nobody looks at the page, and not after the answer. */
function useAnswer(shown: { code: string; secret: string } | undefined, source: ComputersApi) {
  const { code = '', secret = '' } = shown ?? {}
  const { data, error } = useQuery({
    ...once,
    queryKey: [screenKey, 'answer', code],
    enabled: code !== '',
    queryFn: () => source.callComputers('takeComputerSession', { body: { code, secret } }),
    staleTime: ({ state }) => (isAnswered(state) ? Infinity : 0),
    refetchInterval: ({ state }) =>
      isAnswered(state) || ranOut(state.error)
        ? false
        : pauseAfter(state.dataUpdateCount + state.errorUpdateCount),
  })
  return { ...data, isOver: !data?.session && ranOut(error) }
}

const codeKey = [screenKey, 'code']
type Shown = AnswerOf<typeof computerOperations.askComputerCode> & { nth: number }

/** New figures, and the how many-th they are since somebody last asked for some. */
function useShown(source: ComputersApi) {
  const client = useQueryClient()
  const query = useQuery({
    ...once,
    queryKey: codeKey,
    queryFn: async (): Promise<Shown> => ({
      ...(await source.callComputers('askComputerCode', { body: {} })),
      nth: (client.getQueryData<Shown>(codeKey)?.nth ?? 0) + 1,
    }),
    staleTime: Infinity,
  })
  return { ...query, again: () => void client.resetQueries({ queryKey: codeKey }) }
}

/** Figures that let somebody in are good no more. */
function forgetOnceKnown() {
  if (browserPersonId()) queryClient.removeQueries({ queryKey: [screenKey] })
}

/** The figures on the screen of a browser that knows nobody, until a phone lets it in. */
export function useScreenCode(source: ComputersApi = { callComputers }) {
  const { data: shown, error, refetch, again } = useShown(source)
  const { state, session, isOver } = useAnswer(shown, source)
  const isLast = (shown?.nth ?? 0) >= mostRounds

  useEffect(() => {
    if (session) void begin(session)
  }, [session])
  useEffect(() => forgetOnceKnown, [])
  useEffect(() => {
    if (isOver && !isLast) void refetch({ cancelRefetch: false })
  }, [isOver, isLast, refetch])

  return {
    code: shown?.code,
    error: shown ? null : error,
    isRefused: state === 'refused',
    isOver: isOver && isLast,
    again,
  }
}
