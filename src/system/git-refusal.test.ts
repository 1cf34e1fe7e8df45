import { expect, test } from '@jest/globals'
import { isRefusal } from './git-refusal.ts'

test.each([
  "fatal: repository 'https://github.com/acme/none/' not found",
  "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
  "fatal: Authentication failed for 'https://git.example/acme/shop/'",
  "fatal: unable to access 'https://git.example/acme/shop/': The requested URL returned error: 403",
  'git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.',
  'Permission denied, please try again.',
  'ERROR: Repository not found.\nfatal: Could not read from remote repository.',
  'remote: Repository not found.\nfatal: unable to access',
  'remote: ERROR: The project you were looking for could not be found',
  'remote: Permission to acme/shop.git denied to ada.',
  'fatal: remote error: access denied or repository not exported: /x',
  "fatal: '/acme/shop' does not appear to be a git repository",
])('%j is a refusal', (said) => {
  expect(isRefusal(said)).toBe(true)
})

test.each([
  "fatal: unable to access 'https://git.example/acme/repo-401/': Could not resolve host: git.example",
  "fatal: unable to access 'https://127.0.0.1:4030/acme/shop/': Failed to connect to 127.0.0.1 port 4030 after 0 ms",
  "fatal: unable to access 'https://git.example/not found/': The requested URL returned error: 500",
  "fatal: unable to access 'https://git.example/acme/Permission denied (x)/': Connection reset",
  'To https://git.example/acme/denied-403.git\nerror: RPC failed; HTTP 502 curl 22\nfatal: the remote end hung up unexpectedly',
  '',
])('%j is none', (said) => {
  expect(isRefusal(said)).toBe(false)
})
