import { useState } from 'react'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { PostField } from './PostField'
import { postSaid, type Street } from './posts'
import type { PersonForm } from './usePerson'

/** The posts she holds, each to be taken away, and one more. */
export function HeldPosts({ street, form }: { street: Street; form: PersonForm }) {
  const { written, give, take } = form
  const [isAdding, setAdding] = useState(written.roles.length === 0)
  const isNone = written.roles.length === 0
  return (
    <>
      <Field label='岗位' {...(isNone && { hint: '一个岗位也没有，就不在名单上了。' })}>
        <Cells>
          {written.roles.map((held) => (
            <Cell
              key={`${held.role} ${held.scope}`}
              title={postSaid(street, held)}
              end={
                <Button narrow label={`去掉：${postSaid(street, held)}`} onPress={() => take(held)}>
                  去掉
                </Button>
              }
            />
          ))}
          {!isAdding && <Cell icon='plus' title='加一个岗位' onPress={() => setAdding(true)} />}
        </Cells>
      </Field>
      {isAdding && (
        <PostField
          street={street}
          onGive={(held) => {
            give(held)
            setAdding(false)
          }}
        />
      )}
    </>
  )
}
