// A stand-in for actions/download-artifact: copies what the stand-in for upload-artifact kept: one, or all whose names begin as the pattern does.
// E2E_DISTURBED says of artifacts what has become of them: {"NAME": "lost" | "cut" | "NAME OF ANOTHER"}, whose content is there under the same file name.
import { cpSync, existsSync, readdirSync, statSync, truncateSync } from 'node:fs'
import path from 'node:path'

const { E2E_ARTIFACTS, E2E_DISTURBED = '{}', GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH, INPUT_PATTERN } = process.env
const wanted = process.env['INPUT_ARTIFACT-IDS'] || INPUT_NAME
const isMeant = (name) => (INPUT_PATTERN ? name.startsWith(INPUT_PATTERN.replace(/\*$/, '')) : name === wanted)
if (INPUT_PATTERN && process.env['INPUT_MERGE-MULTIPLE'] !== 'true')
  throw new Error('only merge-multiple is stood in for')
const names = existsSync(E2E_ARTIFACTS) ? readdirSync(E2E_ARTIFACTS).filter(isMeant) : []
if (!INPUT_PATTERN && names.length === 0) throw new Error(`there is no artifact ${wanted}`)
const [disturbed, target] = [JSON.parse(E2E_DISTURBED), path.resolve(GITHUB_WORKSPACE, INPUT_PATH)]
for (const name of names) {
  const fault = disturbed[name]
  if (fault === 'lost') continue
  const folder = path.join(E2E_ARTIFACTS, name)
  cpSync(folder, target, { recursive: true })
  for (const file of fault === undefined ? [] : readdirSync(folder)) {
    const place = path.join(target, file)
    if (fault === 'cut') truncateSync(place, Math.floor(statSync(place).size / 2))
    else cpSync(path.join(E2E_ARTIFACTS, fault, readdirSync(path.join(E2E_ARTIFACTS, fault))[0]), place)
  }
}
