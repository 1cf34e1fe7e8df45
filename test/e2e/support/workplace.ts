import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals'
import { type TestRepository, testRepository } from '../../support/repository.ts'
import { type Desk, makeDesk } from './command.ts'

/** Where the tests of one file work; both are there while one of its hooks or tests runs. */
export interface Workplace {
  /** The same for all tests of the file. */
  readonly desk: Desk
  /** Another one for each test, without commits. */
  readonly repository: TestRepository
}

/** Has each test of a file find a desk and a repository, and leave nothing of them behind. Hooks that need either are registered after this. */
export function useWorkplace(): Workplace {
  let [desk, repository]: [Desk?, TestRepository?] = []
  beforeAll(() => {
    desk = makeDesk()
  })
  afterAll(() => desk?.remove())
  beforeEach(() => {
    repository = testRepository()
  })
  afterEach(() => repository?.remove())
  return {
    get desk() {
      return desk as Desk
    },
    get repository() {
      return repository as TestRepository
    },
  }
}
