/** What can be done in a step: 提事 · 议事 · 决事 · 办事 · 评事. A procedure names and orders them as it likes. */
export const stepKinds = ['raise', 'discuss', 'decide', 'act', 'judge'] as const
export type StepKind = (typeof stepKinds)[number]
