/** @type {import('jest').Config} */
export default {
  // Tests wait for programs half of their time. One that has grown is made anew, as a large process takes long to start another one.
  maxWorkers: 2,
  workerIdleMemoryLimit: '300MB',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/strip-types.cjs' },
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/e2e/',
    '<rootDir>/test/consistency/',
    '<rootDir>/test/property/',
    '<rootDir>/test/registries/',
    '<rootDir>/test/templates/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/.testbed/', '<rootDir>/test/fixtures/'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  coverageDirectory: 'coverage',
}
