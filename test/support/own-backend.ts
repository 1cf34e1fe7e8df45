/**
 * A build back end of a few lines, to lie in a project's own folder: builds need nothing from an index. It takes name, version, dependencies,
 * extras and entry points from `[project]`, and packs what lies in `src`.
 */
export const OWN_BACKEND = `
import base64, gzip, hashlib, io, os, pathlib, tarfile, tomllib, zipfile

def _project():
    return tomllib.loads(pathlib.Path("pyproject.toml").read_text())["project"]

def _metadata(project):
    lines = ["Metadata-Version: 2.1", "Name: " + project["name"], "Version: " + project["version"], "Requires-Python: >=3.8"]
    lines += ["Requires-Dist: " + one for one in project.get("dependencies", [])]
    for extra, requirements in project.get("optional-dependencies", {}).items():
        lines.append("Provides-Extra: " + extra)
        lines += [f'Requires-Dist: {one}; extra == "{extra}"' for one in requirements]
    return "\\n".join(lines) + "\\n\\n"

def _stem(project):
    return project["name"].replace("-", "_") + "-" + project["version"]

def _files():
    return sorted(path for path in pathlib.Path("src").rglob("*") if path.is_file())

def build_wheel(out, config=None, metadata=None):
    return _pack(out, {path.relative_to("src").as_posix(): path.read_bytes() for path in _files()})

def build_editable(out, config=None, metadata=None):
    return _pack(out, {"__editable__own.pth": (os.path.abspath("src") + "\\n").encode()})

def _pack(out, members):
    project = _project()
    stem = _stem(project)
    members[stem + ".dist-info/METADATA"] = _metadata(project).encode()
    members[stem + ".dist-info/WHEEL"] = b"Wheel-Version: 1.0\\nGenerator: own\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    points = [f"[{group}]\\n" + "".join(f"{name} = {to}\\n" for name, to in all.items()) for group, all in project.get("entry-points", {}).items()]
    if points:
        members[stem + ".dist-info/entry_points.txt"] = "\\n".join(points).encode()
    record = []
    for name, content in members.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record.append(f"{name},sha256={digest},{len(content)}")
    members[stem + ".dist-info/RECORD"] = ("\\n".join(record) + f"\\n{stem}.dist-info/RECORD,,\\n").encode()
    name = stem + "-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(out, name), "w") as archive:
        for member, content in members.items():
            archive.writestr(zipfile.ZipInfo(member), content)
    return name

def build_sdist(out, config=None):
    project = _project()
    stem = _stem(project)
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        members = [(path.as_posix(), path.read_bytes()) for path in [pathlib.Path("pyproject.toml"), *_files()]]
        for member, content in [*members, ("PKG-INFO", _metadata(project).encode())]:
            info = tarfile.TarInfo(f"{stem}/{member}")
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    with open(os.path.join(out, stem + ".tar.gz"), "wb") as file:
        file.write(gzip.compress(packed.getvalue(), mtime=0))
    return stem + ".tar.gz"
`

/** The lines of a manifest that make a project build by it; the back end lies in the project's folder as `own_backend.py`. */
export const OWN_BUILD_SYSTEM = '[build-system]\nrequires = []\nbuild-backend = "own_backend"\nbackend-path = ["."]\n'
