import type { Http } from './system.ts'

/** HTTP by way of the proxy that the environment names; nothing is loaded before somebody asks. */
export function httpIn(env: NodeJS.ProcessEnv): Http {
  let loaded: Promise<typeof import('./http.ts')> | undefined
  const load = async () => {
    const http = await import('./http.ts')
    await http.useProxy(env)
    return http
  }
  return {
    async ask(url, question) {
      loaded ??= load()
      return (await loaded).ask(url, question)
    },
    async open(url, question) {
      loaded ??= load()
      return (await loaded).open(url, question)
    },
  }
}
