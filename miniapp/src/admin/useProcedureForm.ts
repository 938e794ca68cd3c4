import { useState } from 'react'
import type { Procedure, ProcedureKept, Step } from '../../../shared/procedure/procedure'
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

type Undo = { say: string; procedure: Procedure }

/** A procedure being edited: kept on the phone until it is saved or given up, with the version it began from. */
export function useProcedureForm(is: ProcedureKept) {
  const [written, setWritten, forget] = useKept(`procedure ${is.procedure.id}`, is)
  const [openId, setOpen] = useState<string>()
  const [undo, setUndo] = useState<Undo>()
  const { procedure } = written
  const { steps } = procedure
  const wrong = wrongInProcedure(procedure)
  const at = steps.findIndex(({ id }) => id === openId)

  const write = (part: Partial<Procedure>) =>
    setWritten((before) => ({ ...before, procedure: { ...before.procedure, ...part } }))
  const set = (steps: Step[]) => write({ steps })

  function add(kind: Addable) {
    const step = blankStep(kind, steps)
    if (!step) return
    set(withStepAdded(steps, step))
    setOpen(step.id)
  }
  /** By one press, and taken back by one. */
  function replace(say: string, next: Procedure) {
    setUndo({ say, procedure })
    write(next)
    setOpen(undefined)
  }
  function takeBack() {
    if (undo) write(undo.procedure)
    setUndo(undefined)
  }
  function giveUp() {
    setWritten(() => is)
    setUndo(undefined)
    forget()
  }
  const remove = () =>
    replace(`去掉了“${steps[at]?.name ?? ''}”`, { ...procedure, steps: withoutStep(steps, at) })

  return {
    written,
    wrong,
    isChanged: JSON.stringify(written) !== JSON.stringify(is),
    /** Somebody else saved it while this was being written. */
    isOvertaken: written.version !== is.version,
    goOn: () => setWritten((before) => ({ ...before, version: is.version })),
    giveUp,
    forget,
    write,
    turnOff: (isOff: boolean) => setWritten((before) => ({ ...before, isOff })),
    replace,
    undo,
    takeBack,
    steps: { open: steps[at], at, isMovable: isMovable(steps, at), setOpen, add, remove },
    change: (step: Step) => set(withStep(steps, at, step)),
    move: (by: -1 | 1) => set(withStepMoved(steps, at, by)),
  }
}

export type ProcedureFormState = ReturnType<typeof useProcedureForm>
