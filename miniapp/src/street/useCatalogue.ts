import { useQuery } from '@tanstack/react-query'
import { call, type Api } from '../api'
import { lastAnswer } from '../lastAnswer'

/** 事项清单 and places of the street: a report can be written with it where there is no network. */
export const useCatalogue = (source: Api = { call }) =>
  useQuery({ queryKey: ['catalogue'], ...lastAnswer('catalogue', {}, source), staleTime: 3_600_000 })
