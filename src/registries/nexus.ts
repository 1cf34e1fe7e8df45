// Nexus Repository, PyPI repositories: https://help.sonatype.com/en/pypi-repositories.html
import { findUrl } from './find-credentials.ts'
import { type OpenRegistry, staticAccess } from './open-registry.ts'
import { below, judgeUrl, withoutEnding } from './registry-url.ts'
import { openStandardRegistry } from './standard-registry.ts'

/**
 * A hosted PyPI repository of Nexus. `url` is the repository's, `https://HOST/repository/NAME/`; user tokens are user and password.
 *
 * Whether it allows redeploys, nobody can ask: where it does, an upload of other bytes replaces the file, which is why we look first.
 */
export const openNexus: OpenRegistry = async (settings, system, pace) => {
  const uploadUrl = withoutEnding(judgeUrl(findUrl(settings, system), settings), 'simple')
  const indexUrl = settings.indexUrl === undefined ? below(uploadUrl, 'simple/') : judgeUrl(settings.indexUrl, settings)
  const http = staticAccess({ settings, system, pace, urls: [uploadUrl, indexUrl] })
  return openStandardRegistry({ kind: 'nexus', uploadUrl, indexUrl, http, isRootTelling: true }, system)
}
