import { queryClient } from '../queryClient'

const parts = ['topic', 'motions', 'meetings', 'questions', 'groups', 'myOpinions']

/** Everything a topic's page shows is asked anew, but the opinions one goes through: those would move from under the finger. */
export const refreshTopic = (topicId: string) =>
  Promise.all([
    ...parts.map((part) => queryClient.invalidateQueries({ queryKey: [part, topicId] })),
    queryClient.invalidateQueries({ queryKey: ['motion'] }),
  ])
