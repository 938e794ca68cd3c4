import type { ProcedureKept } from '../../../shared/procedure/procedure'

/** The id of one's own that begins as another: the first that is free. */
function freeId(like: string, taken: string[]) {
  const stem = like.replace(/\d+$/, '').slice(0, 17)
  const ids = Array.from({ length: taken.length + 1 }, (_, n) => `${stem}${n + 2}`)
  return ids.find((id) => !taken.includes(id)) ?? stem
}

/** The one asked for; or a new one, which begins as that one is and is saved as a first version. */
export function procedureToEdit(
  all: ProcedureKept[],
  { id, like }: { id: string; like: string },
): ProcedureKept | undefined {
  const found = all.find(({ procedure }) => procedure.id === (id || like))
  if (!found || !like) return found
  const { procedure } = found
  const ids = all.map((one) => one.procedure.id)
  const name = `${procedure.name}（另）`.slice(0, 12)
  return { procedure: { ...procedure, id: freeId(like, ids), name }, version: 0, isOff: false }
}
