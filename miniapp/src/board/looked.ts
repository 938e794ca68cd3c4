import type { WindowKind } from '../../../shared/numbers/windows'

/** Of which place and of which month one looks at the numbers; the running month where none is said. */
export type Looked = { node: string; kind: WindowKind; month?: string }

export const askedFor = ({ node, kind, month }: Looked) => ({
  params: { nodeId: node },
  query: { kind, ...(month && { month }) },
})
