import type { PythonProject, PythonProjects } from './python-project.ts'

const CORE_LOGGING: PythonProject = {
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
}

const CORE_CONFIG: PythonProject = {
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
}

const CORE_DB: PythonProject = {
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
}

const CORE_AUTH: PythonProject = {
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
}

const CORE_MESSAGING: PythonProject = {
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
}

const MONITORING: PythonProject = {
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
}

const CORE_API: PythonProject = {
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
}

const ENGINE: PythonProject = {
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
}

const DEPLOY: PythonProject = {
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
}

/** Every Poetry project whose references are whole, by folder. */
export const PYTHON_PROJECTS: PythonProjects = new Map(
  [ENGINE, CORE_API, CORE_AUTH, CORE_CONFIG, CORE_DB, CORE_LOGGING, CORE_MESSAGING, MONITORING, DEPLOY].map(
    (project) => [project.folder, project],
  ),
)
