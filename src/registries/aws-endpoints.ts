// Where services of AWS are: the endpoint rules and partitions of botocore, and https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
import type { System } from '../system/system.ts'
import type { RegistrySettings } from './registry.ts'
import { judgeUrl } from './registry-url.ts'

export type AwsService = 'codeartifact' | 'sts'

/** A region, and whether it is spoken to by IPv6 as well. */
export interface AwsRegion {
  readonly name: string
  readonly isDualStack: boolean
}

interface Suffixes {
  readonly plain: string
  readonly dualStack: string
}

const COMMON: Suffixes = { plain: 'amazonaws.com', dualStack: 'api.aws' }

// By how the names of their regions begin.
const PARTITIONS: Readonly<Record<string, Suffixes>> = {
  cn: { plain: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn' },
  eusc: { plain: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu' },
}

/**
 * The address of a service, as the SDKs of AWS find it: `AWS_ENDPOINT_URL_CODEARTIFACT` or `AWS_ENDPOINT_URL_STS`, else `AWS_ENDPOINT_URL`, else
 * the service's own in this region. `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true` passes the variables over.
 *
 * @returns with a slash at its end
 * @throws {UserError} `REGISTRY_URL_INVALID`, `REGISTRY_URL_CREDENTIALS`, `REGISTRY_URL_INSECURE` for what a variable holds
 */
export function awsEndpoint(
  service: AwsService,
  region: AwsRegion,
  { settings, variable }: Pick<System, 'variable'> & { readonly settings: RegistrySettings },
): URL {
  const ignored = variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') === 'true'
  const given = variable(`AWS_ENDPOINT_URL_${service.toUpperCase()}`) ?? variable('AWS_ENDPOINT_URL')
  if (given !== undefined && !ignored) return judgeUrl(given, settings)
  const { plain, dualStack } = PARTITIONS[region.name.split('-')[0] ?? ''] ?? COMMON
  return new URL(`https://${service}.${region.name}.${region.isDualStack ? dualStack : plain}/`)
}

/** The suffix of hosts in this region: `amazonaws.com`. */
export function awsSuffix(region: string): string {
  return (PARTITIONS[region.split('-')[0] ?? ''] ?? COMMON).plain
}
