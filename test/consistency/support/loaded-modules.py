"""Which files of a folder Python loads to import a module: one JSON list a line, for each module name on standard input.

Arguments: the folder, then the entries of sys.path. Each module is imported in a process of its own; one that fails counts with what was
loaded until then.
"""
import json
import os
import sys

folder, *paths = sys.argv[1:]
sys.path[:0] = paths
sys.dont_write_bytecode = True


def loaded(name):
    try:
        __import__(name)
    except Exception:
        pass
    files = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
    return sorted(os.path.relpath(file, folder) for file in files if file and file.startswith(folder + os.sep))


for line in sys.stdin.read().split("\n"):
    read, write = os.pipe()
    if os.fork() == 0:
        os.write(write, json.dumps(loaded(line)).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as answer:
        print(answer.read())
    os.wait()
