// Written by scripts/pin-uv.mjs.

/** A wheel of PyPI. */
export interface PinnedWheel {
  readonly fileName: string
  /** Hex. */
  readonly sha256: string
}

/** A version of uv. */
export interface PinnedUv {
  readonly version: string
  /** By platform and architecture, as Node names them, and on Linux by the C library. */
  readonly wheels: ReadonlyMap<string, PinnedWheel>
}

/** The uv that is brought where none is there. */
export const UV: PinnedUv = {
  version: '0.13.9',
  wheels: new Map([
    [
      'linux-x64-gnu',
      {
        fileName: 'uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        sha256: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
      },
    ],
    [
      'linux-x64-musl',
      {
        fileName: 'uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
        sha256: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
      },
    ],
    [
      'linux-arm64-gnu',
      {
        fileName: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
      },
    ],
    [
      'linux-arm64-musl',
      {
        fileName: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
      },
    ],
    [
      'darwin-x64',
      {
        fileName: 'uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
        sha256: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
      },
    ],
    [
      'darwin-arm64',
      {
        fileName: 'uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
        sha256: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
      },
    ],
    [
      'win32-x64',
      {
        fileName: 'uv-0.13.9-py3-none-win_amd64.whl',
        sha256: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
      },
    ],
    [
      'win32-arm64',
      {
        fileName: 'uv-0.13.9-py3-none-win_arm64.whl',
        sha256: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
      },
    ],
  ]),
}
