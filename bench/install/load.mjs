// Asks one address again and again, over sixteen connections that stay open: as a program of its own, since two cores are all there is.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { fileURLToPath } from 'node:url'

const CONNECTIONS = 16
const SECONDS = 4

/** Answers a second that came whole. */
export async function answersPerSecond(url, before) {
  const [command, ...rest] = [...before, process.execPath, fileURLToPath(import.meta.url), url.href]
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  return Math.round(Number(line))
}

async function load(url) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  let answered = 0
  const until = performance.now() + SECONDS * 1000
  const worker = async () => {
    while (performance.now() < until) {
      const status = await ask(url, agent)
      if (status !== 200 && status !== 302) throw new Error(`${url}: ${status}`)
      answered++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  return answered / SECONDS
}

function ask(url, agent) {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'application/vnd.pypi.simple.v1+json' }
    const request = http.get(url, { agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode))
    })
    request.on('error', reject)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await load(process.argv[2]))
  process.exit()
}
