import type { Role } from '../../../shared/actor'

/** What one does in this role, for whoever tries it on. */
export const roleDeeds: Record<Role, string> = {
  resident: '报事、看办到哪了、评一评',
  volunteer: '看身边谁要搭把手',
  gridWorker: '到现场核实，能办的当场办',
  dispatcher: '把单派给该办的单位',
  handler: '接单，办好，交回',
  supervisor: '核实办好没有，再销单',
  admin: '管人员、时限和类别，答复投诉建议',
  system: '按时限催',
}
