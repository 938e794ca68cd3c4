import { useQuery } from '@tanstack/react-query'
import { callSetup, type SetupApi } from './setupApi'

/** The street as it is set up. Not kept on the phone: it has everybody's posts in it. */
export const useOverview = (streetId: string | undefined, source: SetupApi = { callSetup }) =>
  useQuery({
    queryKey: ['overview', streetId],
    queryFn: () => source.callSetup('streetOverview', { params: { streetId: streetId ?? '' } }),
    enabled: streetId !== undefined,
  })
