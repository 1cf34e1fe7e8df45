// A package index and an npm registry in one, for generated packages: `node registry.mjs STATE` prints its port, and reads the state anew
// for each request. The state is JSON: { name: { version: [[name, major], …] } }. Nothing can be installed from it, only locked.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [, , state] = process.argv

const server = createServer((request, response) => {
  const packages = JSON.parse(readFileSync(state, 'utf8'))
  const address = `http://${request.headers.host}`
  const path = decodeURIComponent(new URL(request.url, address).pathname)
  const answer = answerTo(path, { packages, address, accept: request.headers.accept ?? '' })
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': answer?.type ?? 'text/plain' })
  response.end(answer?.body ?? '')
})

server.listen(0, '127.0.0.1', () => console.log(server.address().port))

function answerTo(path, { packages, address, accept }) {
  const [, kind, name] = path.split('/')
  if (kind === 'npm' && packages[name])
    return { type: 'application/json', body: packument(name, packages[name], address) }
  if (kind === 'simple' && packages[name]) return simplePage(name, packages[name], { address, accept })
  if (kind === 'files') return metadataFile(name, packages)
  return undefined
}

function hashOf(algorithm, text, encoding) {
  return createHash(algorithm).update(text).digest(encoding)
}

function packument(name, versions, address) {
  const manifests = Object.entries(versions).map(([version, needs]) => {
    const dist = {
      tarball: `${address}/npm/${name}/-/${version}.tgz`,
      integrity: `sha512-${hashOf('sha512', name + version, 'base64')}`,
    }
    const dependencies = Object.fromEntries(needs.map(([other, major]) => [other, `^${major}.0.0`]))
    return [version, { name, version, dependencies, dist }]
  })
  return JSON.stringify({ name, 'dist-tags': { latest: manifests.at(-1)[0] }, versions: Object.fromEntries(manifests) })
}

function metadata(name, version, needs) {
  const requirements = needs.map(([other, major]) => `Requires-Dist: ${other} (>=${major},<${Number(major) + 1})\n`)
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${requirements.join('')}`
}

function simplePage(name, versions, { address, accept }) {
  const files = Object.entries(versions).map(([version, needs]) => ({
    filename: `${name}-${version}-py3-none-any.whl`,
    url: `${address}/files/${name}-${version}-py3-none-any.whl`,
    hashes: { sha256: hashOf('sha256', name + version, 'hex') },
    'core-metadata': { sha256: hashOf('sha256', metadata(name, version, needs), 'hex') },
  }))
  if (accept.includes('application/vnd.pypi.simple.v1+json')) {
    const body = JSON.stringify({ meta: { 'api-version': '1.1' }, name, versions: Object.keys(versions), files })
    return { type: 'application/vnd.pypi.simple.v1+json', body }
  }
  const links = files.map((file) => {
    const known = `sha256=${file['core-metadata'].sha256}`
    return `<a href="${file.url}#sha256=${file.hashes.sha256}" data-core-metadata="${known}" data-dist-info-metadata="${known}">${file.filename}</a>`
  })
  return { type: 'text/html', body: `<!DOCTYPE html><html><body>${links.join('\n')}</body></html>` }
}

function metadataFile(file, packages) {
  const [name, version] = file.replace(/-py3-none-any\.whl\.metadata$/, '').split(/-(?=\d)/)
  const needs = file.endsWith('.metadata') ? packages[name]?.[version] : undefined
  return needs === undefined ? undefined : { type: 'text/plain', body: metadata(name, version, needs) }
}
