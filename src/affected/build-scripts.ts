import { type JsonObject, memberOf, membersOf } from '../standards/json.ts'
import { loadedEntries } from '../standards/package-entries.ts'
import { stableText } from '../standards/stable-text.ts'
import { BUILDS, textsBehind } from '../workspaces/script-text.ts'

/** These make pages and images. */
const FOR_PEOPLE = /(?:^|[:._/-])(?:storybook|docs?|docker|images?)(?=$|[:._/-])/i

const SOURCE = /^(?:\.\/)?(?:src|source)\/|(?<!\.d)\.[cm]?tsx?$|\.(?:vue|svelte)$/

/**
 * The scripts of a package.json that make what dependents load, with the scripts that these run, as one text; undefined where there are none, or where
 * all that the package lets others load is a source.
 */
export function buildScripts(manifest: JsonObject): string | undefined {
  const scripts = membersOf(memberOf(manifest, 'scripts'))
  const builds = scripts.filter(([name]) => BUILDS.test(name) && !FOR_PEOPLE.test(name))
  if (builds.length === 0 || isLoadedFromSources(manifest)) return undefined
  const behind = textsBehind(
    builds.map(([name]) => `npm run ${name}`),
    scripts,
  )
  return stableText([Object.fromEntries(builds), [...behind].sort()])
}

function isLoadedFromSources(manifest: JsonObject): boolean {
  const entries = loadedEntries(manifest)
  return entries.length > 0 && entries.every((entry) => SOURCE.test(entry))
}
