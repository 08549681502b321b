"""The pipeline that comes along."""

from __future__ import annotations

import subprocess
import sys


def test_the_default_pipeline_leaves_torch_alone() -> None:
    code = (
        "import sys; from checker.language.load import load_parser; load_parser();"
        "assert 'spacy' in sys.modules and 'torch' not in sys.modules;"
        "import torch"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
