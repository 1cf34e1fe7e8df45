"""Runs the build hooks of many projects, after PEP 517, in one Python process.

Its argument is a JSON object, which says enough to be ready for work:

    {"environments": {"folder", "today", "digest"}, "backends": [module]}

Then it reads another one from standard input, once there is something to build:

    {"workers": n, "jobs": [{"id", "folder", "backend", "backendPath", "formats", "out", "log"}]}

Writes one JSON object a line: first {"program", "version"} of this Python, then {"environment": name} where the folder has none of that
name, which is "TODAY-VERSION-DIGEST", and ends; else {"id", "format", "file"} for each file, {"id", "missing": [requirement]} where hooks ask for more than
there is, {"id", "error"} where they fail. A project runs in a process of its own, forked after its back end was imported: what it does to
the working folder, modules or the environment stays with it. Only projects whose back end is known to run no code of theirs share a
process, which imports all that it needs once.
"""

import contextlib
import importlib
import json
import os
import re
import site
import sys

# These read a manifest and pack files.
HARMLESS = {"poetry.core.masonry.api", "hatchling.build", "flit_core.buildapi", "pdm.backend", "uv_build"}

# It asks git several times which untracked files are ignored: a fresh check-out has none, and the answers take a third of the time.
NEEDS_NO_GIT = {"poetry.core.masonry.api"}

OUTPUT = os.fdopen(os.dup(1), "w", encoding="utf-8")


def main():
    start = json.loads(sys.argv[1])
    version = "%d.%d.%d" % sys.version_info[:3]
    say(program=sys.executable, version=version)
    environments = start["environments"]
    name = "-".join([environments["today"], version, environments["digest"]])
    environment = os.path.join(environments["folder"], name)
    if not os.path.isdir(environment):
        say(environment=name)
        return
    # Nothing of the folder that we happen to run in.
    sys.path[:] = [environment, *filter(None, sys.path)]
    site.addsitedir(environment)
    show_programs(environment)
    # Standard output is for answers alone.
    os.dup2(2, 1)
    for name in start["backends"]:
        try:
            importlib.import_module(name)
        except Exception:
            pass  # The job says why, once it tries.
    request = json.load(sys.stdin)
    jobs = request["jobs"]
    if hasattr(os, "fork"):
        run_forked(jobs, request["workers"])
    else:
        for job in jobs:
            run_job(job)


def show_programs(environment):
    """Programs of the environment come first, and whatever Python they start finds its modules: uv_build is one."""
    folders = [os.path.join(environment, name) for name in ("bin", "Scripts")]
    os.environ["PATH"] = os.pathsep.join([*folders, os.environ.get("PATH", os.defpath)])
    os.environ["PYTHONPATH"] = environment


def run_forked(jobs, workers):
    shared = [job for job in jobs if job["backend"] in HARMLESS and not job["backendPath"] and not runs_code(job)]
    for job in shared:
        job["hidesGit"] = job["backend"] in NEEDS_NO_GIT
    shares = [shared[at::workers] for at in range(workers)]
    alone = [[job] for job in jobs if job not in shared]
    waiting, running = list(reversed([share for share in shares if share] + alone)), {}
    while waiting or running:
        while waiting and len(running) < workers:
            share = waiting.pop()
            OUTPUT.flush()
            pid = os.fork()
            if pid == 0:
                for job in share:
                    run_job(job)
                OUTPUT.flush()
                os._exit(0)
            running[pid] = share
        pid, status = os.wait()
        share = running.pop(pid, [])
        if status == 0 or not share:
            continue
        if len(share) == 1:
            tell(share[0], error=f"the build ended with {status & 0x7F or status >> 8}")
        else:
            # One of them took the others with it.
            waiting += [[job] for job in reversed(share)]


def runs_code(job):
    """Build scripts of Poetry, hooks of hatch and pdm."""
    try:
        with open(os.path.join(job["folder"], "pyproject.toml"), encoding="utf-8") as manifest:
            text = manifest.read()
    except OSError:
        return True
    return re.search(r"^\s*(?:\[tool\.poetry\.build|build\s*=|script\s*=|\[.*\bhooks?\b)|plugin", text, re.MULTILINE) is not None


def run_job(job):
    try:
        with open(job["log"], "ab", buffering=0) as log:
            os.dup2(log.fileno(), 1)
            os.dup2(log.fileno(), 2)
        os.chdir(job["folder"])
        os.umask(0o022)
        sys.argv = ["build"]
        with unchanged():
            if job.get("hidesGit"):
                os.environ["PATH"] = ""
            build(job)
    except BaseException as error:
        import traceback

        traceback.print_exc()
        tell(job, error=f"{type(error).__name__}: {error}" if str(error) else type(error).__name__)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


@contextlib.contextmanager
def unchanged():
    path, environment = list(sys.path), dict(os.environ)
    try:
        yield
    finally:
        sys.path[:] = path
        os.environ.clear()
        os.environ.update(environment)


def build(job):
    backend = backend_of(job)
    missing = missing_requirements(backend, job["formats"])
    if missing:
        tell(job, missing=missing)
        return
    for format in job["formats"]:
        name = getattr(backend, f"build_{format}")(job["out"], {})
        tell(job, format=format, file=os.path.basename(name))


def backend_of(job):
    paths = [os.path.abspath(path) for path in job["backendPath"]]
    sys.path[:0] = paths
    name, _, attribute = job["backend"].partition(":")
    # setuptools.build_meta without a pyproject.toml runs setup.py as a script, with its folder on the path.
    if attribute == "__legacy__":
        sys.path.insert(0, os.getcwd())
    backend = importlib.import_module(name)
    for part in filter(None, attribute.split(".")):
        backend = getattr(backend, part)
    return backend


def missing_requirements(backend, formats):
    asked = []
    for format in formats:
        hook = getattr(backend, f"get_requires_for_build_{format}", None)
        asked += hook({}) if hook else []
    return sorted({requirement for requirement in asked if not is_there(requirement)})


def is_there(requirement):
    name = re.match(r"\s*([A-Za-z0-9][\w.-]*)", requirement)
    if name is None or "@" in requirement:
        return False
    # Few hooks ask for anything, and this takes as long as a build.
    import importlib.metadata

    try:
        importlib.metadata.version(name.group(1))
        return True
    except importlib.metadata.PackageNotFoundError:
        return False


def tell(job, **answer):
    say(id=job["id"], **answer)


def say(**answer):
    OUTPUT.write(json.dumps(answer) + "\n")
    OUTPUT.flush()


main()
