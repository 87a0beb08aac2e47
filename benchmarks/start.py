"""How long a start takes and what the service weighs at rest, on the graph of this checkout.

Prints one table. Each figure is the median over fresh processes; times are after imports.
"""

import json
import platform
import resource
import statistics
import subprocess
import sys
import time
from importlib.metadata import version

RUNS = 5
CHILD = "--child"


def measure() -> dict[str, float]:
    """The figures of this one process."""
    begun = time.perf_counter()
    from starlette.testclient import TestClient

    from api.app import create_app
    from api.settings import Settings
    from api.snapshots import Snapshots

    imported = time.perf_counter()
    snapshots = Snapshots()
    loaded = time.perf_counter()
    app = create_app(snapshots, Settings())
    ready = time.perf_counter()
    resting = _resident_mb()
    with TestClient(app) as client:
        query = '{ related(to: "sciatica", kind: REGION) { nodes { id } } }'
        client.post("/graphql", json={"query": query}).raise_for_status()
    answered = time.perf_counter()
    return {
        "imports, s": imported - begun,
        "load and check the graph, s": loaded - imported,
        "make the application, s": ready - loaded,
        "start after imports, s": ready - imported,
        "first answer, s": answered - ready,
        "resident at rest, MB": resting,
        "resident after an answer, MB": _resident_mb(),
        "peak resident, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Measure in fresh processes and print the medians."""
    runs = []
    for _ in range(RUNS):
        child = subprocess.run(
            [sys.executable, __file__, CHILD], check=True, capture_output=True, text=True
        )
        runs.append(json.loads(child.stdout))
    print(f"Python {platform.python_version()}, {platform.machine()}; {RUNS} runs; ", end="")
    packages = ("networkx", "pydantic", "strawberry-graphql", "starlette", "uvicorn")
    print(", ".join(f"{name} {version(name)}" for name in packages))
    print(f"{'':32}{'median':>10}{'least':>10}{'most':>10}")
    for name in runs[0]:
        values = [run[name] for run in runs]
        figures = (statistics.median(values), min(values), max(values))
        print(f"{name:32}" + "".join(f"{figure:10.2f}" for figure in figures))


def _resident_mb() -> float:
    with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123 - not a file on disk
        return int(statm.read().split()[1]) * resource.getpagesize() / 1024 / 1024


if __name__ == "__main__":
    if CHILD in sys.argv:
        print(json.dumps(measure()))
    else:
        main()
