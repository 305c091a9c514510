"""Prints what AT-SPI tells of the wizard in Firefox, presses an answer, and prints what Orca said."""

import re
import sys
import time

import pyatspi

TOLD = ("live", "xml-roles", "level", "relevant")


def lines(node, depth=0):
    try:
        role, name = node.getRoleName(), node.name or ""
        told = [one for one in node.getAttributes() if one.split(":")[0] in TOLD]
        text = ""
        if role in ("paragraph", "static", "label") and not name:
            text = node.queryText().getText(0, -1)
    except Exception:  # it is gone by now
        return
    yield "  " * depth + " ".join(filter(None, [role, f'"{name or text}"', *told]))
    if role == "menu" and node.parent and node.parent.getRoleName() == "combo box":
        return
    for child in node:
        if child is not None:
            yield from lines(child, depth + 1)


def find(node, role, name):
    try:
        if node.getRoleName() == role and node.name == name:
            return node
    except Exception:
        return None
    for child in node:
        found = child is not None and find(child, role, name)
        if found:
            return found
    return None


def wait_for(role, name, seconds=60):
    end = time.time() + seconds
    while time.time() < end:
        for application in pyatspi.Registry.getDesktop(0):
            found = application and find(application, role, name)
            if found:
                return found
        time.sleep(1)
    sys.exit(f"no {role} “{name}”")


button = wait_for("push button", "I forgot my password")
panel = wait_for("landmark", "Help with this page")
print("\n".join(lines(panel)))

with open(sys.argv[1], errors="replace") as log:
    said = re.findall(r"SPEECH OUTPUT: '(.*?)'", log.read())
    print("\nOrca, when the page opens:")
    print("\n".join(said))
    button.queryAction().doAction(0)
    wait_for("push button", "I have too many passwords to remember")
    time.sleep(5)
    print("\nOrca, when “I forgot my password” is pressed:")
    print("\n".join(re.findall(r"SPEECH OUTPUT: '(.*?)'", log.read())))
