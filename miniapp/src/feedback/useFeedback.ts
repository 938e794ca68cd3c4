import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { lastAnswer } from '../lastAnswer'

/** What this person said about the program, newest first. */
export const useMyFeedback = (source: Api = { call }) =>
  useQuery({ queryKey: ['feedback', 'mine'], ...lastAnswer('myFeedback', {}, source) })

/** What everybody said, unanswered first: for those who answer. */
export const useOpenFeedback = (source: Api = { call }) =>
  useQuery({
    queryKey: ['feedback', 'open'],
    queryFn: () => source.call('openFeedback', {}),
  })
