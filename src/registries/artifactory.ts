// Artifactory, PyPI repositories: https://jfrog.com/help/r/jfrog-artifactory-documentation/pypi-repositories
import { findUrl } from './find-credentials.ts'
import { type OpenRegistry, staticAccess } from './open-registry.ts'
import { below, judgeUrl, withoutEnding } from './registry-url.ts'
import { openStandardRegistry } from './standard-registry.ts'

/**
 * A PyPI repository of Artifactory. `url` is the repository's, `https://HOST/artifactory/api/pypi/NAME/`, or as its pages show it,
 * `https://HOST/artifactory/NAME/`. An access token may stand alone.
 *
 * Who may delete there may overwrite as well, and nobody can ask: where that is so, an upload of other bytes replaces the file, which is why
 * we look first.
 */
export const openArtifactory: OpenRegistry = async (settings, system, pace) => {
  const uploadUrl = withApi(withoutEnding(judgeUrl(findUrl(settings, system), settings), 'simple'))
  const indexUrl = settings.indexUrl === undefined ? below(uploadUrl, 'simple/') : judgeUrl(settings.indexUrl, settings)
  const http = staticAccess({ settings, system, pace, urls: [uploadUrl, indexUrl] })
  const dialect = { hidesWhatExists: true }
  return openStandardRegistry({ kind: 'artifactory', uploadUrl, indexUrl, http, dialect, isRootTelling: true }, system)
}

/** Artifactory speaks to Python below `api/pypi/` only. */
function withApi(url: URL): URL {
  const named = /^(.*\/artifactory\/)(?!api\/)([^/]+\/)$/.exec(url.pathname)
  return named === null ? url : new URL(`${named[1]}api/pypi/${named[2]}`, url)
}
