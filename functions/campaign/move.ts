import type { Answer } from '../../shared/contract'
import { campaignMoves, type CampaignMove } from '../../shared/campaign/transitions'
import type { Outcome } from '../../shared/outcome'
import type { Handler, Request } from '../handler'
import { markOf, moveOnce, type Mark } from '../matter/once'
import type { Campaign } from './campaign'
import { decide, mayMove, type CampaignCommand } from './decide'
import { prepare } from './prepare'
import { openCampaign, shown } from './read'
import { campaignStore } from './store'

type Asked = Request<'startCampaign'>

async function judge(
  campaign: Campaign,
  command: CampaignCommand,
  { request, mark }: { request: Asked; mark: Mark },
): Promise<Outcome<Campaign>> {
  const { deps, actor } = request
  const may = mayMove(command.move, campaign, actor)
  if (!may.ok) return may
  const prepared = await prepare(campaign, command, request)
  if (!prepared.ok) return prepared
  return decide(campaign, command, { ...prepared.value, actor, mark, now: deps.now() })
}

async function move(deed: CampaignMove, request: Asked): Promise<Outcome<Answer<'startCampaign'>>> {
  const { deps, input } = request
  const opened = await openCampaign(input.params.campaignId, request)
  if (!opened.ok) return opened
  const { version: _version, ...content } = input.body
  const mark = markOf(request, content)
  // The body was read with this very move's schema, by the contract.
  const command = { move: deed, input: input.body } as unknown as CampaignCommand
  const moved = await moveOnce(opened.value, {
    deed,
    mark,
    store: campaignStore(deps.table),
    judge: (campaign) => judge(campaign, command, { request, mark }),
  })
  return moved.ok ? shown(moved.value, request) : moved
}

/** Handlers of all moves, by the names their operations have. */
export const moveHandlers = Object.fromEntries(
  campaignMoves.map((name) => [`${name}Campaign`, (request: Asked) => move(name, request)]),
  // Each takes what its own schema has read; a table by name cannot say so.
) as unknown as { [M in CampaignMove as `${M}Campaign`]: Handler<`${M}Campaign`> }
