import type { ChangelogSection } from '../changes/changelog.ts'
import { markdownCode, markdownText } from './markdown.ts'

/** A line of a list, with a link to the commit where a browser finds it; `url` is where the repository is, as git has it. */
export function entryLine({ commit, scope, text }: ChangelogSection['entries'][number], url: string): string {
  const place = webUrl(url)
  const short = `\`${commit.slice(0, 8)}\``
  const link = place === undefined ? short : `[${short}](${place}/commit/${commit})`
  return `- ${scope === undefined ? '' : `${markdownCode(scope)}: `}${markdownText(text)} ${link}\n`
}

/** Where a browser finds a repository; undefined where nobody knows. */
export function webUrl(url: string): string | undefined {
  const [, scpHost, scpPath] = /^(?:[^@/:\s]+@)([A-Za-z0-9.-]+):(?!\/\/)(.+)$/.exec(url) ?? []
  const text =
    scpHost === undefined
      ? url.replace(/^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\//, 'https://$1/')
      : `https://${scpHost}/${scpPath}`
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, pathname } = new URL(text)
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '')
  return ['https:', 'http:'].includes(protocol) && /^\/[\w./~-]+$/.test(path) ? `${origin}${path}` : undefined
}
