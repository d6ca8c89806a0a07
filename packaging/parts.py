"""What a built Synoptic is made of, from its pins, as a list for other programs (CycloneDX):

    python packaging/parts.py sbom VERSION > synoptic.cdx.json

Standard library only; the same bytes for the same pins.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

PINS = Path(__file__).with_name("requirements.txt")
_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)(?:\s*;\s*([^\\]+?))?\s*\\?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def pinned(text: str) -> list[tuple[str, str, str, list[str]]]:
    """Name, version, condition ("" for none) and SHA-256 digests of each pin, in the file's order."""
    found: list[tuple[str, str, str, list[str]]] = []
    for line in text.splitlines():
        if pin := _PIN.match(line):
            found.append((pin[1].lower().replace("_", "-"), pin[2], pin[3] or "", []))
        elif digest := _HASH.search(line):
            found[-1][3].append(digest[1])
    return found


def sbom(text: str, version: str) -> dict[str, object]:
    """The pins as a CycloneDX 1.6 bill of materials of Synoptic `version`."""
    product = {"type": "application", "bom-ref": "synoptic", "name": "Synoptic", "version": version}
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name}@{number}",
            "name": name,
            "version": number,
            "purl": f"pkg:pypi/{name}@{number}",
            **({"properties": [{"name": "condition", "value": condition}]} if condition else {}),
            "hashes": [{"alg": "SHA-256", "content": digest} for digest in digests],
        }
        for name, number, condition, digests in pinned(text)
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": product},
        "components": components,
        "dependencies": [{"ref": "synoptic", "dependsOn": [one["bom-ref"] for one in components]}],
    }


def main(arguments: list[str]) -> int:
    match arguments:
        case ["sbom", version]:
            print(json.dumps(sbom(PINS.read_text("utf-8"), version), indent=2, ensure_ascii=False))
            return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
