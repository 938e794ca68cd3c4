import type { Procedure } from '../../shared/procedure/procedure'

/** 附议: so many households carry a topic, by its procedure. */
export const supportStated = ({ steps: [first] }: Procedure) =>
  first?.kind === 'raise' ? first.supportNeeded : 0
