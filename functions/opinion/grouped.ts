import { leastInGroup, type Lack } from '../../shared/opinion/groups'
import type { Counts } from '../../shared/opinion/opinion'
import { bridging } from './bridging'
import type { Said } from './components'
import { groupsIn, leastAnswers, leastOpinions, leastPeople, type Groups } from './groups'
import { minorities, type Differing } from './minority'
import { representative } from './representative'
import { answersIn, tally, type Side } from './tally'

/** An opinion by its id, with so many of so many. */
export type ShareKept = { id: string; number: number; of: number }
export type GroupKept = { size: number; agreeMost: ShareKept[]; disagreeMost: ShareKept[] }

/** What is to be said about the groups, whoever asks; who is in which is kept apart. */
export type Grouped = {
  is: Groups['is']
  lack?: Lack
  groups: GroupKept[]
  bridging: (ShareKept & { leastPercent: number })[]
  minority: (ShareKept & { stance: Side })[]
}

const mostOfEach = 3
const mostMinorities = 5

const share = (id: string | undefined, counts: Counts | undefined, side: Side): ShareKept => ({
  id: id ?? '',
  number: counts?.[side] ?? 0,
  of: counts ? answersIn(counts) : 0,
})

type Counted = { ids: readonly string[]; all: Counts[]; byGroup: Counts[][]; sizes: number[] }

const isShown = ({ sizes }: Counted, group: number) => (sizes[group] ?? 0) >= leastInGroup

/** What tells it from the others; nothing where so few answered that each of them would show. */
function groupAt(counted: Counted, group: number): GroupKept {
  const { ids, all, byGroup, sizes } = counted
  const counts = byGroup[group] ?? []
  const most = (side: Side) =>
    representative(counts, all, side)
      .slice(0, mostOfEach)
      .map(({ opinion }) => share(ids[opinion], counts[opinion], side))
  return { size: sizes[group] ?? 0, agreeMost: most('agree'), disagreeMost: most('disagree') }
}

const differing = ({ ids, all }: Counted, found: Differing[]) =>
  found
    .slice(0, mostMinorities)
    .map(({ opinion, side }) => ({ ...share(ids[opinion], all[opinion], side), stance: side }))

/** Without groups everybody is one. */
const bridges = (counted: Counted) =>
  bridging(counted.byGroup.length > 0 ? counted.byGroup : [counted.all], (group) =>
    counted.byGroup.length > 0 ? isShown(counted, group) : true,
  )
    .slice(0, mostOfEach)
    .map(({ opinion, leastShare }) => ({
      ...share(counted.ids[opinion], counted.all[opinion], 'agree'),
      leastPercent: Math.floor(leastShare * 100),
    }))

/** Too little of what; people who looked at few opinions are the last to blame. */
function lackOf(said: Said): Lack {
  if ((said[0]?.length ?? 0) < leastOpinions) return 'opinions'
  const enough = said.filter((row) => row.filter((stance) => stance !== undefined).length >= leastAnswers)
  return said.length >= leastPeople && enough.length < leastPeople ? 'answers' : 'people'
}

/** Groups, what bridges them and what the few think, from the stances; `groupOf` says who is where. */
export function grouped(said: Said, ids: readonly string[]) {
  const found = groupsIn(said)
  const groupOf = found.is === 'groups' ? found.groupOf : []
  const groups = [...new Set(groupOf)].filter((group) => group !== undefined).sort((a, b) => a - b)
  const counted: Counted = {
    ids,
    all: tally(said),
    byGroup: groups.map((group) => tally(said, (person) => groupOf[person] === group)),
    sizes: groups.map((group) => groupOf.filter((one) => one === group).length),
  }
  const result: Grouped = {
    is: found.is,
    ...(found.is === 'tooFew' && { lack: lackOf(said) }),
    groups: groups.map((group) => groupAt(counted, group)),
    bridging: found.is === 'tooFew' ? [] : bridges(counted),
    minority: differing(counted, minorities(counted.all, counted.byGroup)),
  }
  return { grouped: result, groupOf }
}
