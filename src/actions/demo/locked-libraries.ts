/** A library as a lock of Poetry describes it. */
export interface LockedLibrary {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly python: string
  readonly markers?: string
  /** Behind pytest and ruff, which every project has for its developers. */
  readonly isTool: boolean
  /** File name and SHA-256 of each. */
  readonly files: readonly (readonly [file: string, sha256: string])[]
  /** Its tables of dependencies and extras, as they stand in the lock. */
  readonly tables?: string
}

/** What the index had when the demo was written: the libraries behind `idna`, `pytest` and `ruff`. */
export const LIBRARIES: readonly LockedLibrary[] = [
  {
    name: 'colorama',
    version: '0.4.6',
    description: 'Cross-platform colored terminal text.',
    python: '!=3.0.*,!=3.1.*,!=3.2.*,!=3.3.*,!=3.4.*,!=3.5.*,!=3.6.*,>=2.7',
    isTool: true,
    markers: 'sys_platform == "win32"',
    files: [
      ['colorama-0.4.6-py2.py3-none-any.whl', '4f1d9991f5acc0ca119f9d443620b77f9d6b33703e51011c16baf57afb285fc6'],
      ['colorama-0.4.6.tar.gz', '08695f5cb7ed6e0531a20572697297273c47b8cae5a63ffc6d6ed5c201be6e44'],
    ],
  },
  {
    name: 'idna',
    version: '3.20',
    description: 'Internationalized Domain Names in Applications (IDNA)',
    python: '>=3.9',
    isTool: false,
    files: [
      ['idna-3.20-py3-none-any.whl', 'ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c'],
      ['idna-3.20.tar.gz', 'a7db850025b95ded1eae8a46181a1a6c56c92c96f0e2b005d9ff8dc0210cab44'],
    ],
    tables: `[package.extras]
all = ["coverage (>=7.10.0)", "hypothesis (>=6.141.1)", "mypy (>=1.11.2)", "pytest (>=8.3.2)", "ruff (>=0.16.0)", "ty (>=0.0.37)"]`,
  },
  {
    name: 'iniconfig',
    version: '2.3.1',
    description: 'brain-dead simple config-ini parsing',
    python: '>=3.10',
    isTool: true,
    files: [
      ['iniconfig-2.3.1-py3-none-any.whl', '9121e2c1fdb355232495be3194c8dfe87ccc2d5dee45947b78e68f499790d7a7'],
      ['iniconfig-2.3.1.tar.gz', '67f4b9c50da0dedf52af349e7749a80a9057a5031199791b906c3bb3ae878960'],
    ],
  },
  {
    name: 'packaging',
    version: '26.3',
    description: 'Core utilities for Python packages',
    python: '>=3.9',
    isTool: true,
    files: [
      ['packaging-26.3-py3-none-any.whl', 'd7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c'],
      ['packaging-26.3.tar.gz', '94edc256424af38762eb31306eed28beb9f0efc50a8837492c9d6fd6004aed79'],
    ],
  },
  {
    name: 'pluggy',
    version: '1.7.0',
    description: 'plugin and hook calling mechanisms for python',
    python: '>=3.10',
    isTool: true,
    files: [
      ['pluggy-1.7.0-py3-none-any.whl', '7dd7b0d8832ba3cb632c306926ded123429211b83641b35dc5c41ad2d34f9bec'],
      ['pluggy-1.7.0.tar.gz', 'd1eaa46ebb595891b860ab086b4d09c8588af65ebd4361b8e8f4bb8920b90ba8'],
    ],
  },
  {
    name: 'pygments',
    version: '2.21.0',
    description: 'Pygments is a syntax highlighting package written in Python.',
    python: '>=3.9',
    isTool: true,
    files: [
      ['pygments-2.21.0-py3-none-any.whl', '2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9'],
      ['pygments-2.21.0.tar.gz', '610ca751c9bc2492b38eb9a38a7fbc93edbbb2d7182edaf34e66ae493dee5c8c'],
    ],
    tables: `[package.extras]
windows-terminal = ["colorama (>=0.4.6)"]`,
  },
  {
    name: 'pytest',
    version: '9.2.0',
    description: 'pytest: simple powerful testing with Python',
    python: '>=3.10',
    isTool: true,
    files: [
      ['pytest-9.2.0-py3-none-any.whl', '07acdcf88ec174f907dc01af70bf52d49b014bbab03faeeade31c96b18c2e588'],
      ['pytest-9.2.0.tar.gz', '97c4f3b1f3c7414aa36465e09b8220f1d03627993bd51b1282e193753c80557b'],
    ],
    tables: `[package.dependencies]
colorama = {version = ">=0.4", markers = "sys_platform == \\"win32\\""}
iniconfig = ">=2"
packaging = ">=24"
pluggy = ">=1.6,<2"
pygments = ">=2.15"

[package.extras]
dev = ["argcomplete", "asynctest ; python_version < \\"3.11\\"", "attrs (>=23.1)", "coverage (>=7.5)", "hypothesis (>=6.75)", "mock", "numpy (>=1.26)", "pexpect (>=4.9)", "pytest-xdist (>=3.5)", "pyyaml", "requests", "setuptools", "xmlschema"]`,
  },
  {
    name: 'ruff',
    version: '0.17.6',
    description: 'An extremely fast Python linter and code formatter, written in Rust.',
    python: '>=3.7',
    isTool: true,
    files: [
      ['ruff-0.17.6-py3-none-linux_armv6l.whl', '084d9c8f5ec718e7eba007dba339e7cb4f7571d2f267558ae080bf428fb6a69b'],
      [
        'ruff-0.17.6-py3-none-macosx_10_12_x86_64.whl',
        '9d44ef2140402043fd6f689ef541858b80883a8b0a02e38539ef0614ebe57d0c',
      ],
      [
        'ruff-0.17.6-py3-none-macosx_11_0_arm64.whl',
        '9fbddc08577592e283c265d865e0182de6e33db185494db7b06290d989d888e5',
      ],
      [
        'ruff-0.17.6-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.whl',
        '435241c61af5909a022f76219d3d1bf24730dc1bf0acabb5ddf4b569ab3cbb30',
      ],
      [
        'ruff-0.17.6-py3-none-manylinux_2_17_armv7l.manylinux2014_armv7l.whl',
        'd006bbb2945edb17b0ce6a0c1b5f5a8d81ba11dbac294a0a925effa22ce34feb',
      ],
      [
        'ruff-0.17.6-py3-none-manylinux_2_17_i686.manylinux2014_i686.whl',
        'fd661702202a89c00a4c9d0339008805fa5876bfa1c57e165495c2e62230dfbf',
      ],
      [
        'ruff-0.17.6-py3-none-manylinux_2_17_ppc64le.manylinux2014_ppc64le.whl',
        '6a12c50a33936dc00db2be21ba25fb168a8b95c55eda2a3ac85005af69885e4b',
      ],
      [
        'ruff-0.17.6-py3-none-manylinux_2_17_s390x.manylinux2014_s390x.whl',
        'b5aba93b3db4b70c5697e4fee6e0d5b9c8452a9a3a03679611cadc25915a2173',
      ],
      [
        'ruff-0.17.6-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        'aa3b08254a732acba246891089a152c47c5733dc36b8ecb76ce8602f8326e5e4',
      ],
      [
        'ruff-0.17.6-py3-none-manylinux_2_31_riscv64.whl',
        '0692088e6b33455572fb18465e891b443f196e98dc1986825685c77ff6f4c5ac',
      ],
      [
        'ruff-0.17.6-py3-none-musllinux_1_2_aarch64.whl',
        'fb589e032806bb942e4fb526f30b80a1a64112147ed9f1d38cc3de2e255b6f45',
      ],
      [
        'ruff-0.17.6-py3-none-musllinux_1_2_armv7l.whl',
        '1939b3d701c7b6981b7cf93473de5bf88b129b9ba84efaed5154cc517c44634d',
      ],
      [
        'ruff-0.17.6-py3-none-musllinux_1_2_i686.whl',
        '1a0bea6aa1216e0ec4cd35d3dbccec0d772a7c2aad28ec9c6e82571dff2c20b0',
      ],
      [
        'ruff-0.17.6-py3-none-musllinux_1_2_x86_64.whl',
        '3db61f5015600543a581b07fa7f6f64afa0eeedefe16034cadd88c4074087582',
      ],
      ['ruff-0.17.6-py3-none-win32.whl', 'c2f4af6670b7a0501904e881bb3f1f24bd0d964dec1eedbd85f0eb73786e1128'],
      ['ruff-0.17.6-py3-none-win_amd64.whl', '9cd2fd9923e9806b8b6b67a3469e2258e84bd4d21e45d5a1a690afdfb9c8e57d'],
      ['ruff-0.17.6-py3-none-win_arm64.whl', 'd8b14e1473dc86ab9069cf7a2ba5041dc012f59110201844ed04cfddf07055a0'],
      ['ruff-0.17.6.tar.gz', '2b04276561331300325040bdca21460770029ec574d4c479099e39e8ad1ed43c'],
    ],
  },
]
