import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { CampaignSeen } from '../../../shared/campaign/campaign'
import { useKept } from '../drafts/useKept'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Refused } from '../Refused'
import { Refusal } from '../resident/Refusal'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { CampaignFields } from './CampaignFields'
import { useCampaign } from './useCampaign'
import { useCampaignMove } from './useCampaignMove'
import { whatOf, writtenOf, wrongIn } from './writtenCampaign'

/** 修改 what is not over yet. */
export function ChangeBoard({ id }: { id: string }) {
  const { data, error, refetch } = useCampaign(id)
  const why = data && !data.moves.includes('change') ? new Refused('wrongStatus') : error
  if (data && !why) return <ChangeForm campaign={data} />
  return (
    <Page
      pressAgain
      title='修改专题'
      loading={!why}
      error={why && <LoadError error={why} onRetry={() => void refetch()} />}
    />
  )
}

function ChangeForm({ campaign }: { campaign: CampaignSeen }) {
  const moving = useCampaignMove(campaign)
  const [written, write, forget] = useKept(`change ${campaign.id} ${campaign.version}`, writtenOf(campaign))
  const [isTried, setTried] = useState(false)
  const now = useNow()
  async function send() {
    setTried(true)
    if (Object.keys(wrongIn(written, now, campaign.until)).length > 0) return
    if (!(await moving.make({ move: 'change', input: whatOf(written), say: '改好了' }))) return
    forget()
    void Taro.navigateBack()
  }
  return (
    <Page
      pressAgain
      title='修改专题'
      head='改名称、责任单位、期限'
      bar={
        <ActionBar>
          <Button big kind='main' busy={moving.isBusy && '正在改……'} onPress={() => void send()}>
            改好了
          </Button>
        </ActionBar>
      }
    >
      <CampaignFields
        written={written}
        asRead={campaign.until}
        isTried={isTried}
        onChange={(part) => write((before) => ({ ...before, ...part }))}
      />
      <Refusal words={moving.trouble} />
    </Page>
  )
}
