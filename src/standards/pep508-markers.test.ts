import { expect, test } from '@jest/globals'
import { sameMarkers } from './pep508-markers.ts'

test.each([
  [["python_version >= '3.8'"], ['python_version>="3.8"'], true],
  [['python_version >= "3.8"'], ['python_version >= "3.9"'], false],
  [['python_version >= "3.10"'], ['python_full_version >= "3.10.0"'], true],
  [['python_version > "3.9"'], ['python_full_version > "3.9.0"'], false],
  [['"3.9" <= python_version'], ['python_version >= "3.9"'], true],
  [['(os_name == "nt") and (extra == "A_b")'], ["extra == 'a-b' and os.name == 'nt'"], true],
  [['sys_platform == "a" or sys_platform == "b"'], ['sys_platform == "b"', 'sys_platform == "a"'], true],
  [['os_name == "x" and os_name == "y" or os_name == "z"'], ['os_name == "z"'], true],
  [['os_name == "x" and (os_name == "y" or os_name == "z")'], ['os_name == "z"'], false],
  [['sys_platform in "linux, darwin"'], ['sys_platform == "linux" or sys_platform == "darwin"'], false],
  [['platform_machine not in "x y"'], ['not in'], undefined],
  [[''], [], false],
  [[''], ['os_name == "nt"', 'os_name != "nt"'], true],
  [['python_version ~= "3.9"'], ['python_version >= "3.9" and python_version < "4"'], true],
  [['os_name == "nt'], ['os_name == "nt"'], undefined],
])('%j and %j are the same: %s', (some, others, verdict) => expect(sameMarkers(some, others)).toBe(verdict))
