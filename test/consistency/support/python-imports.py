"""What CPython's own parser says of the imports of many files: one JSON line a file, null where it refuses the file.

An import is [module, names, line, is type only, is guarded, is dynamic]; the paths stand on standard input.
"""
import ast
import importlib.util
import json
import sys
import warnings

CATCHING = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}
BY_NAME = {"import_module", "__import__"}


def names_in(node):
    for part in ast.walk(node):
        if isinstance(part, ast.Name):
            yield part.id
        elif isinstance(part, ast.Attribute):
            yield part.attr


def is_checking(test):
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return any(is_checking(value) for value in test.values)
    if isinstance(test, ast.Attribute):
        return test.attr == "TYPE_CHECKING"
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def is_not_checking(test):
    return isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) and is_checking(test.operand)


def catches(handler):
    return handler.type is None or not CATCHING.isdisjoint(names_in(handler.type))


def plain_targets(node):
    if node.value is None:
        return []
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def suppresses(node):
    names = [name for item in node.items for name in names_in(item.context_expr)]
    return "suppress" in names and not CATCHING.isdisjoint(names)


def anchored(name, packages):
    if packages and isinstance(packages[0], ast.Name) and packages[0].id in ("__package__", "__name__"):
        return name
    if packages and isinstance(packages[0], ast.Constant) and packages[0].value:
        return importlib.util.resolve_name(name, packages[0].value)
    return None


class Reader:
    def __init__(self):
        self.found = []

    def block(self, nodes, types, guarded):
        for node in nodes:
            self.visit(node, types, guarded)

    def visit(self, node, types, guarded):
        if isinstance(node, ast.Import):
            for alias in node.names:
                self.found.append([alias.name, [], node.lineno, types, guarded, False])
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            self.found.append([module, [alias.name for alias in node.names], node.lineno, types, guarded, False])
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and "pytest_plugins" in plain_targets(node):
            for part in ast.walk(node.value):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    self.found.append([part.value, [], -1, types, guarded, True])
        elif isinstance(node, ast.If):
            self.visit(node.test, types, guarded)
            self.block(node.body, types or is_checking(node.test), guarded)
            self.block(node.orelse, types or is_not_checking(node.test), guarded)
        elif isinstance(node, (ast.Try, getattr(ast, "TryStar", ast.Try))):
            self.block(node.body, types, guarded or any(catches(handler) for handler in node.handlers))
            for handler in node.handlers:
                self.block(handler.body, types, guarded or catches(handler))
            self.block(node.orelse, types, guarded)
            self.block(node.finalbody, types, guarded)
        elif isinstance(node, ast.With):
            for item in node.items:
                self.visit(item, types, guarded)
            self.block(node.body, types, guarded or suppresses(node))
        else:
            self.call(node, types, guarded)
            for child in ast.iter_child_nodes(node):
                self.visit(child, types, guarded)

    def call(self, node, types, guarded):
        if not isinstance(node, ast.Call):
            return
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name not in BY_NAME or not node.args or not isinstance(node.args[0], ast.Constant):
            return
        value = node.args[0].value
        if isinstance(value, str) and value.startswith("."):
            value = anchored(value, [*node.args[1:2], *(word.value for word in node.keywords if word.arg == "package")])
        if isinstance(value, str) and value:
            self.found.append([value, [], -1, types, guarded, True])


def read(path):
    try:
        with open(path, "rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(file.read())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    reader = Reader()
    reader.block(tree.body, False, False)
    return reader.found


for path in sys.stdin.read().split("\n"):
    if path:
        print(json.dumps(read(path)), flush=False)
