"""Runs Python files, each in the same Spark of two executors, and says as JSON what became of each.

With --kill, one executor is killed in each while it works.
"""

import json
import os
import runpy
import shutil
import signal
import sys
import tempfile
import time
from threading import Event, Thread
from urllib.request import urlopen

from pyspark.find_spark_home import _find_spark_home
from pyspark.sql import SparkSession

kill = "--kill" in sys.argv
paths = [argument for argument in sys.argv[1:] if argument != "--kill"]

os.environ["SPARK_LOCAL_HOSTNAME"] = "localhost"
# A short job is over before the second compiler of Java has paid for itself.
java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
scratch = tempfile.mkdtemp(prefix="crs-spark-")
options = {
    "spark.driver.extraJavaOptions": java,
    "spark.executor.extraJavaOptions": java,
    "spark.local.dir": scratch,
    "spark.sql.warehouse.dir": scratch,
    "spark.ui.port": "0",
    "spark.ui.showConsoleProgress": "false",
    **json.loads(os.environ.get("SPARK_OPTIONS", "{}")),
}
# A master, and two workers with an executor each: of one core and a gigabyte, and a process of its own.
builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("crs")
for name, value in options.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
context = spark.sparkContext


def ask(what):
    """An answer of the REST API of the running application."""
    with urlopen(f"{context.uiWebUrl}/api/v1/applications/{context.applicationId}/{what}") as answer:
        return json.load(answer)


def executors():
    return [found for found in ask("executors") if found["id"] != "driver" and found["isActive"]]


def until(ready):
    """What `ready` gives, once it gives something; nothing after a minute."""
    end = time.monotonic() + 60
    while not (found := ready()) and time.monotonic() < end:
        time.sleep(0.1)
    return found


def process_of(executor):
    """The process id of an executor, which is a child of the Java process that the workers live in."""
    for child in context._jvm.java.lang.ProcessHandle.current().children().toArray():
        if f"--executor-id {executor} " in child.info().commandLine().orElse(""):
            return child.pid()
    raise LookupError(f"no process of executor {executor}")


def kill_one(before, ended, seen):
    """Kills an executor that has ended a task of this run and is at another one."""
    while not ended.wait(0.1):
        alive = executors()
        for found in alive:
            if found["activeTasks"] > 0 and found["completedTasks"] > before.get(found["id"], 0):
                os.kill(process_of(found["id"]), signal.SIGKILL)
                seen.update(killed=found["id"], of=len(alive))
                return


def why_removed(executor):
    return next((found.get("removeReason") for found in ask("allexecutors") if found["id"] == executor), None)


def run(path):
    until(lambda: len(executors()) == 2)
    before = {found["id"]: found["completedTasks"] for found in executors()}
    stages = {stage["stageId"] for stage in ask("stages")}
    seen, ended = {}, Event()
    killer = Thread(target=kill_one, args=(before, ended, seen))
    if kill:
        killer.start()
    start = time.monotonic()
    try:
        runpy.run_path(path, run_name="__main__")
    finally:
        seen["seconds"] = time.monotonic() - start
        ended.set()
    if kill:
        killer.join()
    if "killed" in seen:
        seen["reason"] = until(lambda: why_removed(seen["killed"]))

    def new_stages():
        """Those of this run, once Spark has counted all of them."""
        new = [stage for stage in ask("stages") if stage["stageId"] not in stages]
        return new if all(stage["status"] in ("COMPLETE", "SKIPPED") for stage in new) else []

    new = until(new_stages)
    return {**seen, **{key: sum(stage[key] for stage in new) for key in ("numTasks", "numCompleteTasks", "numFailedTasks")}}


try:
    answer = [run(path) for path in paths]
finally:
    work = os.path.join(_find_spark_home(), "work", context.applicationId)
    spark.stop()
    for folder in (scratch, work):
        shutil.rmtree(folder, ignore_errors=True)
print(json.dumps(answer))
