import type { Stack } from 'aws-cdk-lib'
import { CfnApiMapping, CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2'
import { CannotStart } from '../local/CannotStart'
import type { ApiMade } from './apiIn'
import type { Settings } from './settings'

/**
 * The API's own domain. WeChat lets a mini program speak only to a domain with an ICP filing 备案, and in China API
 * Gateway answers 403 to everybody whose account is not linked to one: filed first, each region for itself, then named
 * here.
 */
export function domainIn(stack: Stack, { api, stage }: ApiMade, { domain, certificateArn }: Settings) {
  if (!domain) return undefined
  if (!certificateArn)
    throw new CannotStart(
      '写了域名 EMULIN_DOMAIN，还要写它的证书 EMULIN_CERTIFICATE_ARN。',
      'EMULIN_CERTIFICATE_ARN is missing: the domain needs a certificate.',
    )
  const name = new CfnDomainName(stack, 'Domain', {
    domainName: domain,
    domainNameConfigurations: [{ certificateArn, endpointType: 'REGIONAL', securityPolicy: 'TLS_1_2' }],
  })
  const mapping = new CfnApiMapping(stack, 'DomainMapping', {
    apiId: api.ref,
    domainName: name.ref,
    stage: stage.ref,
  })
  mapping.addResourceDependency(stage)
  return { url: `https://${domain}`, pointsTo: name.attrRegionalDomainName }
}
