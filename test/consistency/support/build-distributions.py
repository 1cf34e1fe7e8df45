"""What real build back ends make of projects, as JSON: python build-distributions.py ROOT, with a list of cases on standard input.

A case has a folder, its planned requirements and the names of its siblings. Each is built as sdist and wheel where it stands, then as
wheel from the unpacked sdist in another place. `mismatches` is what the library `packaging` finds between the plan and each METADATA.
"""
import importlib
import io
import itertools
import json
import os
import pathlib
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from contextlib import redirect_stderr, redirect_stdout

from packaging.markers import Marker
from packaging.metadata import parse_email
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name


def build(folder, kind, out):
    with open(folder / "pyproject.toml", "rb") as file:
        backend = importlib.import_module(tomllib.load(file)["build-system"]["build-backend"])
    before = os.getcwd()
    os.chdir(folder)
    try:
        with redirect_stdout(io.StringIO()):
            return pathlib.Path(out) / getattr(backend, kind)(str(out))
    finally:
        os.chdir(before)


def requires(data):
    return parse_email(data)[0].get("requires_dist", [])


def of_wheel(path):
    with zipfile.ZipFile(path) as wheel:
        (name,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
        return requires(wheel.read(name))


def of_sdist(path, to):
    with tarfile.open(path) as sdist:
        sdist.extractall(to, filter="data")
    (root,) = pathlib.Path(to).iterdir()
    return requires((root / "PKG-INFO").read_bytes()), root


PYTHONS = ["3.7.0", "3.8.1", "3.9.0", "3.10.4", "3.11.0", "3.11.9", "3.12.0", "3.12.1", "3.13.2", "3.14.0", "4.0.0"]
SYSTEMS = [("posix", "linux"), ("posix", "darwin"), ("nt", "win32")]


def environments(extras):
    for python, (os_name, platform), extra in itertools.product(PYTHONS, SYSTEMS, ["", *extras]):
        yield {
            "python_full_version": python,
            "python_version": ".".join(python.split(".")[:2]),
            "os_name": os_name,
            "sys_platform": platform,
            "extra": extra,
        }


def asked(requirements):
    """(name, extras, specifier) -> markers."""
    found = {}
    for name, extras, specifier, marker in requirements:
        key = (canonicalize_name(name), frozenset(map(canonicalize_name, extras)), frozenset(map(str, SpecifierSet(specifier))))
        found.setdefault(key, []).append(Marker(marker) if marker else None)
    return found


def planned_marker(one):
    extra = f'extra == "{one["extra"]}"' if "extra" in one else ""
    marker = f'({one["marker"]})' if "marker" in one else ""
    return " and ".join(part for part in (marker, extra) if part)


def mismatches(case, requires_dist):
    plan = asked([(one["name"], one["extras"], one["specifier"], planned_marker(one)) for one in case["planned"]])
    parsed = [Requirement(text) for text in requires_dist]
    ours = [one for one in parsed if canonicalize_name(one.name) in case["names"]]
    wrong = [f"URL: {one}" for one in ours if one.url]
    real = asked([(one.name, one.extras, str(one.specifier), str(one.marker or "")) for one in ours])
    wrong += [f"not planned: {key}" for key in real.keys() - plan.keys()]
    wrong += [f"missing: {key}" for key in plan.keys() - real.keys()]
    extras = {one["extra"] for one in case["planned"] if "extra" in one}
    for key in plan.keys() & real.keys():
        for environment in environments(extras):
            want, have = (any(m is None or m.evaluate(environment) for m in side[key]) for side in (plan, real))
            if want != have:
                wrong.append(f"{key} under {environment}: planned {want}, built {have}")
                break
    return wrong


def run(root, case):
    with tempfile.TemporaryDirectory() as out:
        wheel = of_wheel(build(root / case["folder"], "build_wheel", out))
    with tempfile.TemporaryDirectory() as out, tempfile.TemporaryDirectory() as elsewhere:
        sdist, unpacked = of_sdist(build(root / case["folder"], "build_sdist", out), elsewhere)
        again = of_wheel(build(unpacked, "build_wheel", out))
    wrong = [line for built in (wheel, sdist, again) for line in mismatches(case, built)]
    return {"wheel": wheel, "sdist": sdist, "again": again, "mismatches": wrong}


if __name__ == "__main__":
    root = pathlib.Path(sys.argv[1])  # setuptools writes its own words there
    answers = []
    for case in json.load(sys.stdin):
        try:
            with redirect_stderr(io.StringIO()) as said:
                answers.append(run(root, case))
        except Exception as error:
            answers.append({"error": f"{type(error).__name__}: {error}\n{said.getvalue()[-2000:]}"})
    print(json.dumps(answers))
