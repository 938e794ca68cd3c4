import type { Building } from '../../../shared/street/street'
import type { Catalogue } from '../../../shared/street/operations'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Refusal } from '../resident/Refusal'
import { scrollTo } from '../resident/scrollTo'
import { CompareStep } from './CompareStep'
import { ProposeForm } from './ProposeForm'
import { useProposal, type From } from './useProposal'
import { useRaise, type Raising } from './useRaise'

type ProposeBoardProps = { catalogue: Catalogue; home: Building; from: From | undefined; now: number }

/** 提事: written first, compared second, raised last. */
export function ProposeBoard({ catalogue, home, from, now }: ProposeBoardProps) {
  const proposing = useProposal(home.id, from)
  const raising = useRaise(proposing)
  const { similar, trouble } = raising
  const { proposal, set } = proposing
  const compare = () => {
    raising.compare()
    if (!proposal.title.trim()) scrollTo('title')
  }
  return (
    <Page
      pressAgain
      title='提一件事'
      head={similar ? '看看有没有人提过' : '什么事，想请大家商量？'}
      bar={<Bar raising={raising} onCompare={compare} />}
    >
      <Refusal words={trouble} />
      {similar ? (
        <CompareStep
          similar={similar}
          now={now}
          title={proposal.title}
          orderIds={proposal.orderIds}
          onOrders={(orderIds) => set({ orderIds })}
          onBack={raising.rewrite}
        />
      ) : (
        <ProposeForm catalogue={catalogue} homeId={home.id} proposing={proposing} />
      )}
    </Page>
  )
}

type BarProps = { raising: Raising; onCompare: () => void }

const Bar = ({ raising: { similar, isBusy, raise, rewrite }, onCompare }: BarProps) =>
  similar ? (
    <ActionBar say='提上去以后社区先看一看；附议的户数够了，也往下议。'>
      <Button big kind='line' onPress={rewrite}>
        改一改
      </Button>
      <Button big kind='main' busy={isBusy && '正在交……'} onPress={raise}>
        提上去
      </Button>
    </ActionBar>
  ) : (
    <ActionBar>
      <Button big kind='main' busy={isBusy && '正在看……'} onPress={onCompare}>
        先看看有没有人提过
      </Button>
    </ActionBar>
  )
