"use strict";
exports.id = 5558;
exports.ids = [5558];
exports.modules = {

 95558:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  run: () => ( run)
});

var parse = __webpack_require__(53398);
var errors = __webpack_require__(12027);
var terminal = __webpack_require__(21349);
var terminal_graph = __webpack_require__(19420);
var make_shards = __webpack_require__(17070);
var printable = __webpack_require__(12784);
var answer = __webpack_require__(6605);
var contract = __webpack_require__(17453);
var publish_contract = __webpack_require__(62182);
;
const FOLDER = 'apps/maestro-frontend';
function frontEndFiles() {
    return [
        [`${FOLDER}/package.json`, json(PACKAGE)],
        [`${FOLDER}/project.json`, json({ name: 'maestro-frontend', implicitDependencies: ['maestro-engine'] })],
        [`${FOLDER}/tsconfig.json`, json(TSCONFIG)],
        [`${FOLDER}/vite.config.ts`, VITE_CONFIG],
        [`${FOLDER}/index.html`, PAGE],
        [`${FOLDER}/README.md`, '# maestro-frontend\n\nReact dashboard.\n\n    npm run dev\n'],
        [`${FOLDER}/src/api.ts`, API],
        [`${FOLDER}/src/api.test.ts`, API_TEST],
        [`${FOLDER}/src/app.tsx`, APP],
        [`${FOLDER}/src/main.tsx`, MAIN],
    ];
}
function json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
const PACKAGE = {
    name: 'maestro-frontend',
    version: '1.3.0',
    private: true,
    type: 'module',
    scripts: {
        dev: 'vite',
        build: 'vite build',
        lint: 'biome lint src',
        typecheck: 'tsc --noEmit',
        test: 'vitest run',
    },
    dependencies: { react: '^19.0.0', 'react-dom': '^19.0.0' },
    devDependencies: {
        '@biomejs/biome': '^2.0.0',
        '@types/react': '^19.0.0',
        '@types/react-dom': '^19.0.0',
        '@vitejs/plugin-react': '^5.0.0',
        typescript: '^5.9.0',
        vite: '^7.0.0',
        vitest: '^4.0.0',
    },
};
const TSCONFIG = {
    extends: '../../tsconfig.base.json',
    compilerOptions: { jsx: 'react-jsx', lib: ['es2023', 'dom'] },
    include: ['src'],
};
const VITE_CONFIG = `import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({ plugins: [react()] })
`;
const PAGE = `<!doctype html>
<title>Maestro</title>
<div id="root"></div>
<script type="module" src="/src/main.tsx"></script>
`;
const API = `/** What the engine answers; keep it in step with apps/maestro-engine. */
export type Answer = readonly [status: number, text: string]

export function planNumber([status, text]: Answer): number | undefined {
  return status === 200 ? Number(text.replace('plan ', '')) : undefined
}
`;
const API_TEST = `import { expect, test } from 'vitest'
import { planNumber } from './api'

test('only a good answer has a plan', () => {
  expect(planNumber([200, 'plan 7'])).toBe(7)
  expect(planNumber([403, 'Forbidden'])).toBeUndefined()
})
`;
const APP = `import { type Answer, planNumber } from './api'

export function App({ answer }: { answer: Answer }) {
  const number = planNumber(answer)
  return <h1>{number === undefined ? 'Please sign in' : \`Plan \${number}\`}</h1>
}
`;
const MAIN = `import { createRoot } from 'react-dom/client'
import { App } from './app'

createRoot(document.getElementById('root') as HTMLElement).render(<App answer={[200, 'plan 1']} />)
`;

;
function hiveFiles() {
    const folder = 'apps/maestro-hive';
    return [
        [`${folder}/pyproject.toml`, HIVE_PYPROJECT],
        [HIVE_README, '# maestro-hive\n\nThe SDLC engin.\n'],
        [`${folder}/src/maestro_hive/__init__.py`, HIVE_CODE],
        [`${folder}/tests/test_maestro_hive.py`, HIVE_TEST],
    ];
}
const HIVE_README = 'apps/maestro-hive/README.md';
const HIVE_PYPROJECT = `[tool.poetry]
name = "maestro-hive"
version = "1.0.0"
description = "SDLC engine"
authors = ["Maestro Team <platform@maestro.example>"]
readme = "README.md"
packages = [{ include = "maestro_hive", from = "src" }]

[tool.poetry.dependencies]
python = "^3.11"
team-sdk = { path = "../../" }
maestro-core-api = { path = "../../../packages/core-api" }

[tool.poetry.group.dev.dependencies]
pytest = "^9.0"

[build-system]
requires = ["poetry-core>=2.0"]
build-backend = "poetry.core.masonry.api"
`;
const HIVE_CODE = `"""SDLC engine."""

PHASES = ("plan", "build", "test", "release")


def next_phase(phase: str) -> str | None:
    """The phase that follows; None after the last."""
    at = PHASES.index(phase) + 1
    return PHASES[at] if at < len(PHASES) else None
`;
const HIVE_TEST = `from maestro_hive import next_phase


def test_phases_follow_each_other():
    assert next_phase("plan") == "build"
    assert next_phase("release") is None
`;

var external_node_crypto_ = __webpack_require__(77598);
var python_json = __webpack_require__(64720);
;
const LIBRARIES = [
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
];

;
const DEV_TOOLS = { pytest: '^9.0', ruff: '^0.17' };
function pythonFiles(project, all) {
    const { folder, name, description, code, test } = project;
    const module = moduleOf(project);
    return [
        [`${folder}/pyproject.toml`, manifest(project, all)],
        [`${folder}/README.md`, `# ${name}\n\n${description}.\n\n    poetry install && poetry run pytest\n`],
        [`${folder}/src/${module}/__init__.py`, code],
        [`${folder}/tests/test_${module}.py`, test],
    ];
}
function manifest(project, all) {
    const { name, version, description } = project;
    const { dependencies, extras, group } = dependencyTables(project, all);
    const sections = [
        `[tool.poetry]
name = "${name}"
version = "${version}"
description = "${description}"
authors = ["Maestro Team <platform@maestro.example>"]
readme = "README.md"
packages = [{ include = "${moduleOf(project)}", from = "src" }]
`,
        `[tool.poetry.dependencies]\n${assignments(dependencies)}`,
        ...(extras === null ? [] : [`[tool.poetry.extras]\n${assignments(extras)}`]),
        `[tool.poetry.group.dev.dependencies]\n${assignments(group.dev.dependencies)}`,
        '[build-system]\nrequires = ["poetry-core>=2.0"]\nbuild-backend = "poetry.core.masonry.api"\n',
    ];
    return sections.join('\n');
}
function dependencyTables(project, all) {
    const { full = [], dev = [], thirdParty = {} } = project;
    const optional = pathTable(project, full, all, { optional: true });
    return {
        dependencies: { python: '^3.11', ...thirdParty, ...pathTable(project, project.needs, all), ...optional },
        extras: full.length === 0 ? null : { full: Object.keys(optional) },
        group: { dev: { dependencies: { ...DEV_TOOLS, ...pathTable(project, dev, all) } } },
    };
}
function pathTable(from, folders, all, more = {}) {
    return Object.fromEntries(folders.map((folder) => [
        all.get(folder)?.name,
        { path: relativeFolder(from.folder, folder), develop: true, ...more },
    ]));
}
function relativeFolder(from, to) {
    const [area, name] = to.split('/');
    return from.startsWith(`${area}/`) ? `../${name}` : `../../${to}`;
}
function assignments(table) {
    return Object.entries(table)
        .map(([key, value]) => `${key} = ${toml(value)}\n`)
        .join('');
}
function toml(value) {
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(toml).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([key, one]) => `${key} = ${toml(one)}`)
        .join(', ')}}`;
}
function moduleOf({ name }) {
    return name.replaceAll('-', '_');
}

;




const FIRST_LINE = `# This file is automatically @${'generated'} by Poetry 2.5.1 and should not be changed by hand.`;
function poetryLock(project, all) {
    const tables = dependencyTables(project, all);
    const entries = [...audiences(project, all)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, audience]) => entry(name, audience, project, all));
    return [
        `${FIRST_LINE}\n`,
        ...entries.map((text) => `[[package]]\n${text}`),
        ...(tables.extras === null ? [] : [`[extras]\n${assignments(tables.extras)}`]),
        `[metadata]\n${assignments({
            'lock-version': '2.1',
            'python-versions': tables.dependencies.python,
            'content-hash': contentHash(tables),
        })}`,
    ].join('\n');
}
function audiences(project, all) {
    const found = new Map();
    const add = (name, audience) => found.set(name, new Set([...(found.get(name) ?? []), audience]));
    const follow = (folders, audience) => {
        for (const needed of folders.flatMap((folder) => all.get(folder) ?? [])) {
            for (const name of [needed.name, ...Object.keys(needed.thirdParty ?? {})])
                add(name, audience);
            follow(needed.needs, audience);
        }
    };
    for (const name of Object.keys(project.thirdParty ?? {}))
        add(name, 'main');
    follow(project.needs, 'main');
    follow(project.full ?? [], 'full');
    follow(project.dev ?? [], 'dev');
    for (const { name, isTool } of LIBRARIES)
        if (isTool)
            add(name, 'dev');
    return found;
}
function entry(name, audience, project, all) {
    const library = LIBRARIES.find((one) => one.name === name);
    if (library !== undefined)
        return libraryEntry(library, audience);
    const needed = [...all.values()].find((one) => one.name === name);
    const dependencies = { ...needed.thirdParty, ...pathTable(needed, needed.needs, all) };
    return [
        `${head({ ...needed, python: '^3.11' }, audience)}files = []\ndevelop = true\n`,
        ...(Object.keys(dependencies).length === 0 ? [] : [`[package.dependencies]\n${assignments(dependencies)}`]),
        `[package.source]\n${assignments({ type: 'directory', url: relativeFolder(project.folder, needed.folder) })}`,
    ].join('\n');
}
function libraryEntry(library, audience) {
    const files = library.files.map(([file, sha256]) => `    {file = "${file}", hash = "sha256:${sha256}"},\n`);
    const tables = library.tables === undefined ? '' : `\n${library.tables}\n`;
    return `${head(library, audience)}files = [\n${files.join('')}]\n${tables}`;
}
function head({ name, version, description, python, markers }, audience) {
    const isOptional = audience.has('full') && audience.size === 1;
    const condition = isOptional ? 'extra == "full"' : markers;
    const groups = [...(audience.has('main') || isOptional ? ['main'] : []), ...(audience.has('dev') ? ['dev'] : [])];
    return assignments({
        name,
        version,
        description,
        optional: isOptional,
        'python-versions': python,
        groups,
        ...(condition === undefined ? {} : { markers: condition }),
    });
}
function contentHash(tables) {
    const relevant = (0,python_json.b)({ ...tables, 'dev-dependencies': null, source: null });
    return (0,external_node_crypto_.createHash)('sha256').update(relevant).digest('hex');
}

;
const CORE_LOGGING = {
    folder: 'packages/core-logging',
    name: 'maestro-core-logging',
    version: '0.1.0',
    description: 'Logging for every Maestro service',
    needs: [],
    code: `"""Logging for every Maestro service."""

import logging


def get_logger(name: str) -> logging.Logger:
    """A logger that writes one line for each record."""
    logger = logging.getLogger(name)
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)
    return logger
`,
    test: `from maestro_core_logging import get_logger


def test_a_logger_is_set_up_once():
    assert get_logger("engine") is get_logger("engine")
    assert len(get_logger("engine").handlers) == 1
`,
};
const CORE_CONFIG = {
    folder: 'packages/core-config',
    name: 'maestro-core-config',
    version: '0.1.0',
    description: 'Settings from the environment',
    needs: ['packages/core-logging'],
    code: `"""Settings from the environment."""

import os
from collections.abc import Mapping

from maestro_core_logging import get_logger

logger = get_logger(__name__)


def setting(name: str, default: str = "", environment: Mapping[str, str] = os.environ) -> str:
    """The value of MAESTRO_<name>, or the default."""
    value = environment.get(f"MAESTRO_{name.upper()}")
    if value is None:
        logger.debug("%s is not set", name)
        return default
    return value
`,
    test: `from maestro_core_config import setting


def test_a_setting_comes_from_the_environment_or_is_the_default():
    assert setting("region", "eu", {"MAESTRO_REGION": "us"}) == "us"
    assert setting("region", "eu", {}) == "eu"
`,
};
const CORE_DB = {
    folder: 'packages/core-db',
    name: 'maestro-core-db',
    version: '0.1.0',
    description: 'Connections to the platform database',
    needs: ['packages/core-config', 'packages/core-logging'],
    code: `"""Connections to the platform database."""

import sqlite3

from maestro_core_config import setting
from maestro_core_logging import get_logger

logger = get_logger(__name__)


def connect() -> sqlite3.Connection:
    """A connection to the database that the settings name; in memory by default."""
    path = setting("database", ":memory:")
    logger.debug("connecting to %s", path)
    return sqlite3.connect(path)
`,
    test: `from maestro_core_db import connect


def test_the_default_database_answers():
    assert connect().execute("select 1").fetchone() == (1,)
`,
};
const CORE_AUTH = {
    folder: 'packages/core-auth',
    name: 'maestro-core-auth',
    version: '0.1.0',
    description: 'Who may do what',
    needs: ['packages/core-config', 'packages/core-logging'],
    full: ['packages/core-db'],
    thirdParty: { idna: '^3.0' },
    code: `"""Who may do what."""

import idna
from maestro_core_config import setting
from maestro_core_logging import get_logger

logger = get_logger(__name__)


def may_sign_in(address: str) -> bool:
    """Whether an e-mail address belongs to a domain of the platform."""
    domain = idna.encode(address.rpartition("@")[2]).decode()
    allowed = domain in setting("domains", "maestro.example").split(",")
    logger.info("sign-in of %s: %s", address, allowed)
    return allowed
`,
    test: `from maestro_core_auth import may_sign_in


def test_only_own_domains_may_sign_in():
    assert may_sign_in("ada@maestro.example")
    assert not may_sign_in("ada@elsewhere.example")
`,
};
const CORE_MESSAGING = {
    folder: 'packages/core-messaging',
    name: 'maestro-core-messaging',
    version: '0.1.0',
    description: 'Messages between services',
    needs: ['packages/core-config', 'packages/core-logging'],
    code: `"""Messages between services."""

from collections import deque

from maestro_core_config import setting
from maestro_core_logging import get_logger

logger = get_logger(__name__)


class Topic:
    """A queue of messages that forgets the oldest ones."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._messages: deque[str] = deque(maxlen=int(setting("topic_size", "100")))

    def publish(self, message: str) -> None:
        logger.info("%s: %s", self.name, message)
        self._messages.append(message)

    def receive(self) -> str | None:
        return self._messages.popleft() if self._messages else None
`,
    test: `from maestro_core_messaging import Topic


def test_messages_arrive_in_order():
    topic = Topic("plans")
    topic.publish("first")
    topic.publish("second")
    assert [topic.receive(), topic.receive(), topic.receive()] == ["first", "second", None]
`,
};
const MONITORING = {
    folder: 'packages/monitoring',
    name: 'maestro-monitoring',
    version: '0.1.0',
    description: 'Counts what services do',
    needs: ['packages/core-logging'],
    code: `"""Counts what services do."""

from collections import Counter

from maestro_core_logging import get_logger

logger = get_logger(__name__)
_counts: Counter[str] = Counter()


def count(event: str) -> int:
    """Counts an event and says how often it has happened."""
    _counts[event] += 1
    logger.debug("%s: %d", event, _counts[event])
    return _counts[event]
`,
    test: `from maestro_monitoring import count


def test_events_are_counted_by_name():
    assert [count("start"), count("start"), count("stop")] == [1, 2, 1]
`,
};
const CORE_API = {
    folder: 'packages/core-api',
    name: 'maestro-core-api',
    version: '0.1.0',
    description: 'Core API framework for Maestro platform',
    needs: ['packages/core-auth', 'packages/core-config', 'packages/core-logging'],
    full: ['packages/monitoring'],
    dev: ['packages/core-messaging'],
    code: `"""Core API framework for Maestro platform."""

from collections.abc import Callable

from maestro_core_auth import may_sign_in
from maestro_core_config import setting
from maestro_core_logging import get_logger

logger = get_logger(__name__)
Response = tuple[int, str]


def guarded(endpoint: Callable[[str], str]) -> Callable[[str], Response]:
    """An endpoint that answers those who may sign in, and 403 to others."""

    def respond(address: str) -> Response:
        if not may_sign_in(address):
            return 403, "Forbidden"
        logger.info("%s in %s", endpoint.__name__, setting("region", "eu"))
        return 200, endpoint(address)

    return respond
`,
    test: `from maestro_core_messaging import Topic

from maestro_core_api import guarded


def test_strangers_are_refused():
    topic = Topic("visits")

    def visit(address: str) -> str:
        topic.publish(address)
        return "Welcome"

    assert guarded(visit)("ada@maestro.example") == (200, "Welcome")
    assert guarded(visit)("eve@elsewhere.example") == (403, "Forbidden")
    assert [topic.receive(), topic.receive()] == ["ada@maestro.example", None]
`,
};
const ENGINE = {
    folder: 'apps/maestro-engine',
    name: 'maestro-engine',
    version: '1.5.0',
    description: 'Backend orchestration',
    needs: ['packages/core-api', 'packages/core-db', 'packages/core-messaging', 'packages/monitoring'],
    code: `"""Backend orchestration."""

from maestro_core_api import guarded
from maestro_core_db import connect
from maestro_core_messaging import Topic
from maestro_monitoring import count

plans = Topic("plans")


@guarded
def start_plan(address: str) -> str:
    """Starts a plan for somebody and returns its number."""
    with connect() as database:
        (number,) = database.execute("select ?", (count("plan"),)).fetchone()
    plans.publish(f"{address} {number}")
    return f"plan {number}"
`,
    test: `from maestro_engine import plans, start_plan


def test_a_plan_is_numbered_and_published():
    assert start_plan("ada@maestro.example") == (200, "plan 1")
    assert plans.receive() == "ada@maestro.example 1"
`,
};
const DEPLOY = {
    folder: 'tools/deploy',
    name: 'maestro-deploy',
    version: '0.3.0',
    description: 'Deploys the platform; stands on its own',
    needs: [],
    code: `"""Deploys the platform; stands on its own."""


def waves(services: list[str], size: int) -> list[list[str]]:
    """Services in groups that are deployed together."""
    return [services[start : start + size] for start in range(0, len(services), size)]
`,
    test: `from maestro_deploy import waves


def test_services_are_deployed_in_waves():
    assert waves(["engine", "frontend", "hive"], 2) == [["engine", "frontend"], ["hive"]]
`,
};
const PYTHON_PROJECTS = new Map([ENGINE, CORE_API, CORE_AUTH, CORE_CONFIG, CORE_DB, CORE_LOGGING, CORE_MESSAGING, MONITORING, DEPLOY].map((project) => [project.folder, project]));

;
const MEMBERS = [
    'apps/maestro-engine',
    'apps/maestro-frontend',
    'apps/maestro-hive',
    'packages/core-api',
    'packages/core-auth',
    'packages/core-config',
    'packages/core-logging',
    'packages/core-db',
    'packages/core-messaging',
    'packages/monitoring',
    'tools/deploy',
];
function rootFiles() {
    return [
        ['README.md', README],
        ['.gitignore', '.venv/\n__pycache__/\nnode_modules/\ndist/\n'],
        ['.github/workflows/ci.yml', WORKFLOW],
        ['package.json', root_files_PACKAGE],
        ['tsconfig.base.json', root_files_TSCONFIG],
        ['nx.json', NX],
        ['pyproject.toml', PYPROJECT],
    ];
}
const README = `# Maestro platform

- \`apps/\`: the engine, its dashboard, and the hive
- \`packages/\`: what they share
- \`tools/\`: how they are deployed
`;
const WORKFLOW = `name: CI
on:
  pull_request:
  push: { branches: [main] }

jobs:
  affected:
    runs-on: ubuntu-latest
    outputs: { any: '\${{ steps.a.outputs.any }}', matrix: '\${{ steps.a.outputs.matrix }}' }
    steps:
      - uses: actions/checkout@v6
      - { uses: maestro-actions/maestro-actions@v1, id: a }
  test:
    needs: affected
    if: needs.affected.outputs.any == 'true'
    strategy: { matrix: '\${{ fromJSON(needs.affected.outputs.matrix) }}' }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: npx nx run-many --targets="$TARGETS" --projects="$PROJECTS"
        env: { TARGETS: '\${{ join(matrix.targets) }}', PROJECTS: '\${{ join(matrix.projects) }}' }
`;
const root_files_PACKAGE = `{
  "name": "maestro-platform",
  "private": true,
  "workspaces": ["apps/maestro-frontend"],
  "devDependencies": { "nx": "^22.0.0" }
}
`;
const root_files_TSCONFIG = `{
  "compilerOptions": { "target": "es2023", "module": "esnext", "moduleResolution": "bundler", "strict": true, "noEmit": true }
}
`;
const NX = `{
  "npmScope": "maestro",
  "affected": {
    "defaultBase": "main"
  },
  "tasksRunnerOptions": {
    "default": {
      "runner": "nx/tasks-runners/default",
      "options": {
        "cacheableOperations": ["build", "test", "lint"]
      }
    }
  },
  "targetDefaults": {
    "build": {
      "dependsOn": ["^build"]
    },
    "test": {
      "dependsOn": ["build"]
    }
  }
}
`;
const PYPROJECT = `[tool.poetry]
name = "maestro-platform"
version = "2.0.0"
description = "Maestro Platform Monorepo"
authors = ["Maestro Team <platform@maestro.example>"]
package-mode = false

[tool.poetry.dependencies]
python = "^3.11"

[tool.poetry.workspace]
members = [
${MEMBERS.map((member) => `    "${member}",`).join('\n')}
]

[tool.ruff]
line-length = 120
`;

;






function platformFiles() {
    const python = [...PYTHON_PROJECTS.values()].flatMap((project) => [
        ...pythonFiles(project, PYTHON_PROJECTS),
        [`${project.folder}/poetry.lock`, poetryLock(project, PYTHON_PROJECTS)],
    ]);
    return new Map([...rootFiles(), ...hiveFiles(), ...frontEndFiles(), ...python]);
}
function platformHistory() {
    const branch = 'feature/structured-logging';
    return [
        { message: 'Bring the platform into one repository', edits: platformFiles() },
        { message: 'Say how to test one project', edits: new Map([['docs/testing.md', TESTING]]) },
        { message: 'Write log records as JSON', edits: structuredLogging(), branch },
        { message: 'Mend a typo', edits: new Map([[HIVE_README, '# maestro-hive\n\nThe SDLC engine.\n']]), branch },
    ];
}
const TESTING = `# Testing

Each project is tested on its own: \`cd packages/core-api && poetry install && poetry run pytest\`.
`;
function structuredLogging() {
    const folder = 'packages/core-logging';
    const code = PYTHON_PROJECTS.get(folder)?.code ?? '';
    return new Map([
        [
            `${folder}/src/maestro_core_logging/__init__.py`,
            code
                .replace('import logging\n', 'import logging\n\nfrom maestro_core_logging.json_formatter import JsonFormatter\n')
                .replace('one line', 'one JSON object')
                .replace('logging.Formatter("%(levelname)s %(name)s %(message)s")', 'JsonFormatter()'),
        ],
        [`${folder}/src/maestro_core_logging/json_formatter.py`, JSON_FORMATTER],
        [`${folder}/tests/test_json_formatter.py`, JSON_FORMATTER_TEST],
    ]);
}
const JSON_FORMATTER = `"""One JSON object for each log record."""

import json
import logging


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps({"level": record.levelname, "logger": record.name, "message": record.getMessage()})
`;
const JSON_FORMATTER_TEST = `import json
import logging

from maestro_core_logging.json_formatter import JsonFormatter


def test_a_record_becomes_an_object():
    record = logging.LogRecord("engine", logging.INFO, __file__, 1, "plan %d", (7,), None)
    assert json.loads(JsonFormatter().format(record)) == {"level": "INFO", "logger": "engine", "message": "plan 7"}
`;

var write_platform = __webpack_require__(75551);
;











async function run(inputs, system) {
    const folder = await system.files.makeTemporary();
    const product = await system.files.makeTemporary();
    const hosts = await system.files.makeScratch();
    try {
        await (0,write_platform.L)(folder, platformHistory(), system);
        const asked = (0,parse.TL)(contract.dz, (name) => ({ root: folder, base: 'main' })[name]);
        const set = await (0,answer.answer)(asked, { ...system, folder });
        await system.report.show(async (screen) => story(set, asked, screen));
        await whereItCan(system, async () => {
            await publishPackages(folder, { ...system, folder });
            await installThem(product, folder, { ...system, folder: product });
        });
        await whereItCan(system, () => syncTemplates(hosts, system));
        await system.report.show(async () => farewell(folder, product, inputs.keep));
        const kept = inputs.keep ? { folder, product } : { folder: '', product: '' };
        return { ...kept, projects: [...set.projects.keys()] };
    }
    finally {
        if (!inputs.keep)
            for (const one of [folder, product])
                await system.files.remove(one);
        await system.files.remove(hosts);
    }
}
async function whereItCan({ report }, work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof errors.yo || error instanceof errors.yA))
            throw error;
        await report.show(async () => `Not to be shown on this machine: ${(0,printable.g$)(error.message)}`);
    }
}
async function publishPackages(folder, system) {
    const { report } = system;
    const command = "publish --projects 'packages/*' --registry directory --url index";
    const given = {
        projects: 'packages/*',
        registry: 'directory',
        url: packagesOf(folder),
        'also-public': 'maestro-*',
    };
    const inputs = (0,parse.TL)(publish_contract.d, (name) => given[name]);
    const { run: runPublish } = await Promise.all([__webpack_require__.e(4682), __webpack_require__.e(8908), __webpack_require__.e(2521), __webpack_require__.e(930)]).then(__webpack_require__.bind(__webpack_require__, 60930));
    await report.show(async () => `\n${chapter('Publish the shared packages, in order', command, '')}\n`);
    await runPublish(inputs, { ...system, report: { ...report, log: () => undefined } });
    await report.show(async () => `\n${chapter('And once more', command, '')}`);
    await runPublish(inputs, system);
}
async function installThem(folder, platform, system) {
    const command = "setup-registry --owned 'maestro-*' --registry directory --url index --serve";
    const { installedText, installProduct } = await Promise.all([__webpack_require__.e(4832), __webpack_require__.e(4682), __webpack_require__.e(8908), __webpack_require__.e(7057), __webpack_require__.e(5679)]).then(__webpack_require__.bind(__webpack_require__, 85679));
    const installed = await installProduct({ folder, registry: packagesOf(platform) }, system);
    const text = installedText(installed);
    await system.report.show(async () => `\n${chapter('A product installs them, and nobody\u2019s look-alike', command, text)}`);
}
async function syncTemplates(folder, system) {
    const command = 'sync-templates --backend git --sync merge';
    await system.report.show(async () => `\n${chapter('Its templates have a new version', command, '')}`);
    const { bringUp } = await Promise.all([__webpack_require__.e(2088), __webpack_require__.e(7358), __webpack_require__.e(9987)]).then(__webpack_require__.bind(__webpack_require__, 79987));
    const { change } = await bringUp(folder, { ...system, report: { ...system.report, log: () => undefined } });
    await system.report.show(async () => `\n${(0,printable.fk)(change.trimEnd())}`);
}
function packagesOf(platform) {
    return `${platform}/.git/packages`;
}
function farewell(folder, product, isKept) {
    return isKept
        ? `\nThe platform is in ${folder}; try the commands there: doctor says what is broken, and mends what it can. The product is in ${product}, as files alone; git init makes a repository of it.`
        : '\nAdd --keep to try the commands on it yourself, and doctor on what is broken there.';
}
function story(set, asked, screen) {
    const projects = [...set.graph.projects.values()].filter(({ name }) => set.projects.has(name));
    const shards = (0,make_shards.O)(projects, {
        targets: asked.targets,
        shards: asked.shards,
        maxShards: asked['max-shards'],
        onePython: asked['one-python'],
        timings: new Map(),
    });
    const farthest = [...set.projects.keys()].find((name) => name === 'maestro-core-api') ?? projects[0]?.name ?? '';
    const spared = [...set.graph.projects.keys()].find((name) => !set.projects.has(name));
    const files = set.changes.map(({ status, path }) => `  ${status}  ${path}`).join('\n');
    return [
        `A platform in one repository: ${set.graph.projects.size} projects, Python and TypeScript, as their manifests describe them.`,
        chapter('Who depends on whom', 'graph --format table', (0,terminal_graph.graphTable)(set.graph, screen)),
        `A branch writes log records as JSON. It changes ${set.changes.length} files:\n\n${files}\n`,
        chapter('What does that affect?', 'affected --base main', (0,terminal.affectedTable)(set, shards, screen)),
        chapter(`Why ${farthest}?`, `why ${farthest} --base main`, (0,terminal.whyText)(set, farthest, screen)),
        spared === undefined
            ? ''
            : chapter(`And why not ${spared}?`, `why-not ${spared} --base main`, (0,terminal.whyNotText)(set, spared, screen)),
    ].join('\n');
}
function chapter(title, command, text) {
    return `\u2500\u2500 ${title}   $ node dist/cli/index.js ${command}\n\n${text}`;
}


 }),

 75551:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   L: () => ( writePlatform),
   u: () => ( gitIn)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
 var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);


const SETTINGS = [
    'user.name=Ada',
    'user.email=ada@example.com',
    'commit.gpgsign=false',
    'core.hooksPath=/dev/null',
    'maintenance.auto=false',
];
const ENVIRONMENT = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
};
async function writePlatform(folder, history, system) {
    const git = gitIn(folder, system);
    await git('init', '--quiet', '--initial-branch=main');
    let current = 'main';
    for (const { message, edits, branch = current } of history) {
        if (branch !== current)
            await git('checkout', '--quiet', '-b', branch);
        current = branch;
        for (const [file, text] of edits) {
            const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, file);
            await (text === null ? system.files.remove(target) : system.files.write(target, text));
        }
        await git('add', '--all');
        await git('commit', '--quiet', `--message=${message}`);
    }
}
function gitIn(folder, system) {
    return (...args) => runGit(args, folder, system);
}
async function runGit(args, cwd, { programs }) {
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    const { code, stdout, stderr } = await programs
        .run('git', [...settings, ...args], { cwd, env: ENVIRONMENT })
        .catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('GIT_MISSING', 'git was not found on PATH', 'Install git 2.30 or newer.');
    });
    if (code !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__ .yA('GIT_FAILED', `git ${args[0]} failed: ${stderr.trim()}`, false);
    return Buffer.from(stdout).toString('utf8');
}


 }),

 19420:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   graphTable: () => ( graphTable),
   graphText: () => ( graphText)
 });
 var _standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63627);
 var _standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12784);
 var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91507);
 var _drawing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99083);
 var _finding_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70018);





function graphText(graph, screen) {
    const findings = (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_0__ .hq)(graph.findings, screen, (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ .e)(screen.hasColor));
    return findings === '' ? graphTable(graph, screen) : `${graphTable(graph, screen)}\n${findings}\n`;
}
function graphTable(graph, screen, view = {}) {
    const paint = (0,_standards_paint_js__WEBPACK_IMPORTED_MODULE_1__ .e)(screen.hasColor);
    const { nodes, lines } = (0,_drawing_js__WEBPACK_IMPORTED_MODULE_2__ .S)(graph, view);
    const width = Math.max('PROJECT'.length, ...nodes.map(({ name }) => name.length));
    const byProject = new Map(nodes.map(({ name }) => [name, []]));
    for (const line of lines)
        byProject.get(line.from.name)?.push(line);
    const rows = nodes.map((node) => {
        const own = (byProject.get(node.name) ?? []).map((line) => dependencyText(line).replaceAll(' ', '\u00a0'));
        const [first = '', ...more] = (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__ .ky)(own.join(', ') || '\u2013', screen.columns - width - 2).map(plainSpaces);
        const name = node.name.padEnd(width);
        const head = node.role === undefined ? name : paint(node.role === 'changed' ? 'yellow' : 'cyan', name);
        return [`${head}  ${first}`, ...more.map((text) => `${' '.repeat(width)}  ${text}`)].join('\n');
    });
    return `${[paint('dim', `${'PROJECT'.padEnd(width)}  DEPENDS ON`), ...rows].join('\n')}\n`;
}
function dependencyText({ to, kind, label }) {
    const notes = [label, kind === 'registry' ? 'by version' : ''].filter((note) => note !== '');
    return notes.length === 0 ? (0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(to.label) : `${(0,_standards_printable_js__WEBPACK_IMPORTED_MODULE_4__ .g$)(to.label)} (${notes.join(', ')})`;
}
function plainSpaces(text) {
    return text.replaceAll('\u00a0', ' ');
}


 }),

 64720:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( pythonJson)
 });
function pythonJson(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value !== 'object' || value === null)
        return ascii(JSON.stringify(value));
    if (Array.isArray(value))
        return `[${value.map(pythonJson).join(', ')}]`;
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, one]) => `${ascii(JSON.stringify(key))}: ${pythonJson(one)}`).join(', ')}}`;
}
function ascii(text) {
    return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


 })

};
;