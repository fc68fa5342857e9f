"""Reads records, a line each, through the generated classes and writes them again; "!" and the words for what is refused."""

import json
import sys

import thongnhat

sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    data = json.loads(line)
    try:
        record = thongnhat.BAN_GHI[data["sieuDuLieu"]["luocDo"]].from_dict(data)
        print(json.dumps(record.to_dict(), ensure_ascii=False))
    except ValueError as error:
        print(f"!{error}")
