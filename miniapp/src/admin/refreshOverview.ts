import { queryClient } from '../queryClient'

export const refreshOverview = () => queryClient.invalidateQueries({ queryKey: ['overview'] })
