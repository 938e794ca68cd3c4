import { campaignTitles } from '../../infra/demo/acting/campaigns'
import { planTitles } from '../../infra/demo/acting/plans'
import type { Answer } from '../../shared/contract'
import { callStreet } from './callStreet'

/** What the demo street does about what keeps coming back, by name. */
export async function shownActing(url: string) {
  const desk = await callStreet(url, 'guqing')
  const campaigns = async (query: string) =>
    (await desk.get<Answer<'campaigns'>>(`/campaigns${query}`)).campaigns
  const all = [...(await campaigns('')), ...(await campaigns('?past=yes'))]
  const campaign = (title: string) => all.find((one) => one.title === title)?.id ?? ''
  const needs = async (list: string) => (await desk.get<Answer<'needs'>>(`/needs?list=${list}`)).needs
  const [need, project] = [(await needs('open'))[0]?.id ?? '', (await needs('running'))[0]?.id ?? '']
  const [plan = '', before = ''] = (await desk.get<Answer<'plans'>>('/plans')).plans
    .filter(({ status }) => status !== 'draft')
    .map(({ id }) => id)
  const { list } = (await desk.get<Answer<'getPlan'>>(`/plans/${plan}`)).plan
  const entryOf = (title: string) => `${plan}&entry=${list.find((one) => one.title === title)?.id ?? ''}`
  const [planEntry, planCounted] = [entryOf(planTitles.carried), entryOf(planTitles.running)]
  const plans = { plan, planBefore: before, planEntry, planCounted }
  return {
    ...plans,
    need,
    project,
    running: campaign(campaignTitles.running),
    closed: campaign(campaignTitles.closed),
  }
}

export type ShownActing = Awaited<ReturnType<typeof shownActing>>
