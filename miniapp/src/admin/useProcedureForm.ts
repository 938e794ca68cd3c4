import { useState } from 'react'
import type { Procedure, Step } from '../../../shared/procedure/procedure'
import {
  isMovable,
  withoutStep,
  withStep,
  withStepAdded,
  withStepMoved,
} from '../../../shared/procedure/stepsEdited'
import { useKept } from '../drafts/useKept'
import { blankStep, type Addable } from './blankStep'
import { wrongInProcedure } from './wrongInProcedure'

export type Written = { procedure: Procedure; isOff: boolean }
type Undo = { say: string; procedure: Procedure }

/** A procedure being edited: kept on the phone under the version it began from, until it is saved or given up. */
export function useProcedureForm(is: Written, version: number) {
  const [written, setWritten, forget] = useKept(`procedure ${is.procedure.id} ${version}`, is)
  const [open, setOpen] = useState<string>()
  const [undo, setUndo] = useState<Undo>()
  const { procedure } = written
  const { steps } = procedure
  const wrong = wrongInProcedure(procedure)

  const write = (part: Partial<Procedure>) =>
    setWritten((before) => ({ ...before, procedure: { ...before.procedure, ...part } }))
  const at = steps.findIndex(({ id }) => id === open)

  function add(kind: Addable) {
    const step = blankStep(kind, steps)
    if (!step) return
    write({ steps: withStepAdded(steps, step) })
    setOpen(step.id)
  }
  /** By one press, and taken back by one. */
  function replace(say: string, part: Partial<Procedure>) {
    setUndo({ say, procedure })
    write(part)
    setOpen(undefined)
  }
  function takeBack() {
    if (undo) write(undo.procedure)
    setUndo(undefined)
  }

  return {
    written,
    wrong,
    isWrong: Object.keys(wrong).length > 0,
    isChanged: JSON.stringify(written) !== JSON.stringify(is),
    write,
    turnOff: (isOff: boolean) => setWritten((before) => ({ ...before, isOff })),
    add,
    replace,
    undo,
    takeBack,
    forget,
    open: steps[at],
    at,
    isMovable: isMovable(steps, at),
    setOpen,
    change: (step: Step) => write({ steps: withStep(steps, at, step) }),
    move: (by: -1 | 1) => write({ steps: withStepMoved(steps, at, by) }),
    remove: () => replace(`去掉了“${steps[at]?.name ?? ''}”`, { steps: withoutStep(steps, at) }),
  }
}

export type ProcedureFormState = ReturnType<typeof useProcedureForm>
