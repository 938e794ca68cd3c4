import { createHash } from 'node:crypto'

const mostShards = 64
/** So many ballots lie together: each is read with its neighbours when the turnout is told. */
const perShard = 150

export const shardsFor = (entitled: number) =>
  Math.min(mostShards, Math.max(1, Math.ceil(entitled / perShard)))

/** Which partition a ballot lies in: follows from its voter alone. */
export const shardFor = (voter: string, shards: number) =>
  createHash('sha256').update(voter).digest().readUInt32BE(0) % shards
