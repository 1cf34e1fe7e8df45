import base from '../../jest.config.mjs'

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/consistency'],
  testMatch: ['<rootDir>/test/consistency/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
}
