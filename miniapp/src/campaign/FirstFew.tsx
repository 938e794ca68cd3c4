import { useState, type ReactNode } from 'react'
import { Button } from '../kit/Button'
import { Cells } from '../kit/Cells'

type FirstFewProps<T> = { all: T[]; first: number; children: (one: T) => ReactNode }

/** The first few as cells, and all of them on asking. */
export function FirstFew<T>({ all, first, children }: FirstFewProps<T>) {
  const [isAll, showAll] = useState(false)
  return (
    <>
      <Cells>{(isAll ? all : all.slice(0, first)).map(children)}</Cells>
      {!isAll && all.length > first && (
        <Button kind='text' onPress={() => showAll(true)}>
          看全部 {all.length} 件
        </Button>
      )}
    </>
  )
}
