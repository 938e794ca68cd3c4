import { useState } from 'react'
import { openQuestion, type Answers } from '../../../shared/category/category'
import { suggestCategories } from '../../../shared/category/suggest'
import type { Catalogue } from '../../../shared/street/operations'
import { useKept } from '../drafts/useKept'
import { buildingsIn } from './places'
import type { PromiseSheetProps } from './PromiseSheet'
import type { PromiseSeen } from './PromiseSlip'

type Written = { categoryCode: string; buildingId: string; words: string; answers: Answers }
type Commission = PromiseSheetProps & { promise: PromiseSeen; catalogue: Catalogue }

/** An order made from a promise: what it is about and where are filled in as far as they follow from it. */
export function useCommission({ topic, promise, moving, catalogue, onClose }: Commission) {
  const buildings = buildingsIn(topic.places, catalogue)
  const [guess] = suggestCategories(catalogue.categories, promise.what)
  const [written, write, forget] = useKept<Written>(`commission ${topic.id} ${promise.n}`, {
    categoryCode: guess?.code ?? '',
    buildingId: buildings[0]?.id ?? '',
    words: promise.what,
    answers: {},
  })
  const [isTried, setTried] = useState(false)
  const category = catalogue.categories.find(({ code }) => code === written.categoryCode)
  const question = category && openQuestion(category, written.answers)
  const lacks = whatLacks(written, question)

  async function send() {
    setTried(true)
    if (lacks) return
    const { answers, words, ...rest } = written
    const input = {
      n: promise.n,
      ...rest,
      words: words.trim(),
      ...(category?.questions.length && { answers }),
    }
    if (!(await moving.make({ move: 'commission', input, say: '派成工单了，办到哪一步都看得见' }))) return
    forget()
    onClose()
  }
  const set = (part: Partial<Written>) => write((before) => ({ ...before, ...part }))
  return { written, set, category, buildings, wrong: (isTried && lacks) || {}, send }
}

type Wrong = Partial<Record<'category' | 'building' | 'words' | 'question', string>>

/** The first thing that is not there yet, and what to do about it. */
function whatLacks({ categoryCode, buildingId, words }: Written, question?: string): Wrong | undefined {
  if (!categoryCode) return { category: '选一类' }
  if (!buildingId) return { building: '选一栋楼' }
  if (!words.trim()) return { words: '写一句要办什么' }
  return question ? { question } : undefined
}
