import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { RoleHeld } from '../../../shared/actor'
import { Chips } from '../kit/Chips'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useMe } from '../person/useMe'
import { useCatalogue } from '../street/useCatalogue'
import { LoadError } from '../workOrder/LoadError'
import './board.scss'
import './look'
import { nodesOf, type BoardNode } from './nodes'

export type Standing = { node: string; roles: RoleHeld[]; choice: ReactNode }

type BoardPageProps = { title: string; node: string; children: (standing: Standing) => ReactNode }

/** A page of numbers, for those whom they concern. The server asks again; this only says it politely. */
export function BoardPage({ title, node, children }: BoardPageProps) {
  const me = useMe()
  const catalogue = useCatalogue()
  const error = me.error ?? catalogue.error
  if (me.data && catalogue.data) {
    const { roles } = me.data
    return (
      <Readers title={title} node={node} roles={roles} nodes={nodesOf(roles, catalogue.data)}>
        {children}
      </Readers>
    )
  }
  const retry = () => void Promise.all([me.refetch(), catalogue.refetch()])
  return (
    <Page
      pressAgain
      title={title}
      loading={!error}
      error={error && <LoadError error={error} onRetry={retry} />}
    />
  )
}

type ReadersProps = BoardPageProps & { roles: RoleHeld[]; nodes: BoardNode[] }

function Readers({ title, node, roles, nodes, children }: ReadersProps) {
  const [chosen, choose] = useState(node)
  const [first] = nodes
  if (!first)
    return (
      <Page pressAgain title={title}>
        <Empty
          title='看板给街道督办员、管理员和社区派单员看'
          say='要是该归您看，请街道管理员给您加上岗位。'
        />
      </Page>
    )
  const shown = chosen || first.id
  const choice = !node && nodes.length > 1 && (
    <View className='mt3'>
      <Chips
        label='看哪里'
        options={nodes.map(({ id, name }) => ({ value: id, text: name }))}
        value={shown}
        onChange={choose}
      />
    </View>
  )
  return <>{children({ node: shown, roles, choice })}</>
}
