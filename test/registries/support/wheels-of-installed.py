"""Packs what is installed beside this interpreter into wheels again: `wheels-of-installed.py FOLDER`. So builds find their back ends there
and ask no index."""

import base64
import csv
import hashlib
import io
import pathlib
import sys
import sysconfig
import zipfile

SITE = pathlib.Path(sysconfig.get_path("purelib"))
LEFT_OUT = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}


def main(folder):
    for info in SITE.glob("*.dist-info"):
        if not info.name.startswith("pip-"):
            pack(info, folder)


def pack(info, folder):
    stem = info.name.removesuffix(".dist-info")
    text = (info / "WHEEL").read_text()
    tags = [line.removeprefix("Tag: ") for line in text.splitlines() if line.startswith("Tag: ")]
    interpreters, abis, platforms = (sorted({tag.split("-")[at] for tag in tags}) for at in range(3))
    name = "-".join([stem, ".".join(interpreters), ".".join(abis), ".".join(platforms)]) + ".whl"
    record = []
    with zipfile.ZipFile(folder / name, "w") as wheel:
        for member, content in members(info, stem):
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            record.append([member, f"sha256={digest}", len(content)])
            entry = zipfile.ZipInfo(member)
            entry.external_attr = (0o100755 if ".data/scripts/" in member else 0o100644) << 16
            wheel.writestr(entry, content)
        wheel.writestr(f"{info.name}/RECORD", lines([*record, [f"{info.name}/RECORD", "", ""]]))


def members(info, stem):
    """Scripts that stand in the wheel itself are packed; those that installers make from entry points are made anew."""
    entries = info / "entry_points.txt"
    made = entries.read_text() if entries.exists() else ""
    for path, *_ in csv.reader((info / "RECORD").read_text().splitlines()):
        file = SITE / path
        if path.endswith(".pyc") or file.name in LEFT_OUT or not file.is_file():
            continue
        if not path.startswith("../"):
            yield path, file.read_bytes()
        elif f"{file.name} =" not in made and f"{file.name}=" not in made:
            yield f"{stem}.data/scripts/{file.name}", file.read_bytes()


def lines(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


main(pathlib.Path(sys.argv[1]))
