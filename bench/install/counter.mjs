// Stands in front of a server, and counts what is asked of it.
import http from 'node:http'

/** @returns `url`; `paths`, that were asked for; `bytes()`, of bodies both ways; `seconds()`: `span`, from the first question to the last answer, and `busy`, while one was open; `close()` */
export async function startCounter(behind) {
  const paths = []
  let [first, last, since, open, busy, bytes] = [0, 0, 0, 0, 0, 0]
  const weigh = (chunk) => {
    bytes += chunk.length
  }
  const { hostname, port } = new URL(behind)
  const agent = new http.Agent({ keepAlive: true })
  const server = http.createServer((request, response) => {
    const now = performance.now()
    if (paths.length === 0) first = now
    if (open++ === 0) since = now
    const { url: at, method, headers } = request
    paths.push(`${method} ${at}`)
    const passed = http.request({ hostname, port, path: at, method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers)
      answer
        .on('data', weigh)
        .pipe(response)
        .on('close', () => {
          last = performance.now()
          if (--open === 0) busy += last - since
        })
    })
    passed.on('error', () => response.destroy())
    request.on('data', weigh).pipe(passed)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    paths,
    bytes: () => bytes,
    seconds: () => ({ span: (last - first) / 1000, busy: busy / 1000 }),
    async close() {
      server.closeAllConnections()
      agent.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
