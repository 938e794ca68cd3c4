import type { Seal } from '../seal'

/** A person in one topic, by keyed hashes: one for what she says, another for her stances, so that neither leads on. */
export const authorIn = (seal: Seal, topicId: string, personId: string) =>
  seal.brief('opinionAuthor', `${topicId} ${personId}`)

export const voiceIn = (seal: Seal, topicId: string, personId: string) =>
  seal.brief('opinionVoice', `${topicId} ${personId}`)

/** A command's key as it may be kept beside what it did. */
export const keyMark = (seal: Seal, personId: string, key: string) =>
  seal.brief('opinionKey', `${personId} ${key}`)
