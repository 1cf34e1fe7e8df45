import base from '../../jest.config.mjs'

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/property/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
}
