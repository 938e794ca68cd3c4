import type { Volunteering } from '../../../shared/volunteer/volunteer'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Refusal } from '../resident/Refusal'
import { CommunitiesField } from './CommunitiesField'
import { HoursField } from './HoursField'
import { PartyCell } from './PartyCell'
import { SkillsField } from './SkillsField'
import { useWriting } from './useWriting'
import type { Known } from './VolunteerPage'
import { WhoFields } from './WhoFields'

type RegisterFormProps = Known & { before: Volunteering | undefined; onDone: () => void }

/** 登记: what one can do, when, and where. */
export function RegisterForm({ before, onDone, ...known }: RegisterFormProps) {
  const { writing, change, wrong, isBusy, trouble, send, giveUp } = useWriting(known, before, onDone)
  const part = { writing, change, wrong }
  return (
    <Page
      title='志愿者'
      head={before ? '改登记' : '邻居要搭把手，您愿意去吗？'}
      bar={
        <ActionBar say='登记后由社区确认。去不去、去几次都随您，不打卡，不积分，不排名。'>
          {before && (
            <Button big kind='line' onPress={giveUp}>
              不改了
            </Button>
          )}
          <Button big kind='main' busy={isBusy && '正在登记……'} onPress={send}>
            {before ? '存好' : '登记'}
          </Button>
        </ActionBar>
      }
    >
      <Refusal words={trouble} />
      <SkillsField {...part} />
      <HoursField {...part} />
      <CommunitiesField {...part} catalogue={known.catalogue} />
      <WhoFields {...part} />
      <PartyCell {...part} />
    </Page>
  )
}
