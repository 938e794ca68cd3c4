import { useQuery } from '@tanstack/react-query'
import type { ExportCommand } from '../../../shared/export/export'
import { queryClient } from '../queryClient'
import { callRecords, type RecordsApi } from './recordsApi'

/** As long as one is under way it is looked at every other second. */
const everyMs = 2000

const queryKey = ['exports']

/** My exports, newest first. */
export const useExports = (source: RecordsApi = { callRecords }) =>
  useQuery({
    queryKey,
    queryFn: () => source.callRecords('myExports', { query: {} }),
    refetchInterval: ({ state }) =>
      state.data?.exports.some((one) => one.state === 'working') ? everyMs : false,
  })

/** Exports of what is of a person, whoever made them. */
export const usePersonalExports = (may: boolean, source: RecordsApi = { callRecords }) =>
  useQuery({
    queryKey: ['exports', 'personal'],
    queryFn: () => source.callRecords('personalExports', { query: {} }),
    enabled: may,
  })

export async function startExport(body: ExportCommand, key: string, source: RecordsApi = { callRecords }) {
  await source.callRecords('startExport', { body }, key)
  await queryClient.invalidateQueries({ queryKey })
}

/** A link holds for minutes: asked for when it is wanted. None where the file is not theirs any more. */
export async function linkTo(exportId: string, source: RecordsApi = { callRecords }) {
  const { export: one } = await source.callRecords('getExport', { params: { exportId } })
  return one.url
}

export async function stopExport(exportId: string, key: string, source: RecordsApi = { callRecords }) {
  await source.callRecords('cancelExport', { params: { exportId }, body: {} }, key)
  await queryClient.invalidateQueries({ queryKey })
}
