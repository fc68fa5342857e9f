/** What all generated Python classes share. */
export const PYTHON_SUPPORT = `from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, ClassVar, Dict, List, Optional, Tuple, Type, TypeVar, Union

_T = TypeVar("_T", bound="_DuLieu")
_Doc = Callable[[Any, str], Any]


def _sai(path: str, what: str) -> ValueError:
    return ValueError(f"{path or 'bản ghi'}: {what}")


def _chuoi(value: Any, path: str) -> str:
    if isinstance(value, str):
        return value
    raise _sai(path, "phải là chuỗi")


def _so_nguyen(value: Any, path: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise _sai(path, "phải là số nguyên")


def _dung_sai(value: Any, path: str) -> bool:
    if isinstance(value, bool):
        return value
    raise _sai(path, "phải là true hoặc false")


def _mo(value: Any, path: str) -> Dict[str, Any]:
    if isinstance(value, dict):
        return value
    raise _sai(path, "phải là đối tượng")


def _danh_sach(item: _Doc) -> _Doc:
    def read(value: Any, path: str) -> List[Any]:
        if not isinstance(value, list):
            raise _sai(path, "phải là danh sách")
        return [item(one, f"{path}/{at}") for at, one in enumerate(value)]

    return read


def _theo_the(tag: str, variants: Dict[str, _Doc]) -> _Doc:
    def read(value: Any, path: str) -> Any:
        kind = _chuoi(_mo(value, path).get(tag), f"{path}/{tag}")
        return variants.get(kind, _mo)(value, path)

    return read


def _json(value: Any) -> Any:
    if isinstance(value, _DuLieu):
        return value.to_dict()
    if isinstance(value, list):
        return [_json(one) for one in value]
    return value


class _DuLieu:
    """Một đối tượng của chuẩn."""

    _truong: ClassVar[Tuple[Tuple[str, str, _Doc, bool], ...]] = ()

    @classmethod
    def from_dict(cls: Type[_T], data: Dict[str, Any]) -> _T:
        """Đọc từ đối tượng JSON. Sai kiểu, thiếu trường bắt buộc: ValueError nói rõ chỗ sai."""
        return cls._doc(data, "")

    @classmethod
    def _doc(cls: Type[_T], value: Any, path: str) -> _T:
        rest = dict(_mo(value, path))
        found: Dict[str, Any] = {}
        for name, attribute, read, required in cls._truong:
            one = rest.pop(name, None)
            if one is not None:
                found[attribute] = read(one, f"{path}/{name}")
            elif required:
                raise _sai(f"{path}/{name}", "thiếu trường bắt buộc")
        return cls(**found, truongLa=rest)

    def to_dict(self) -> Dict[str, Any]:
        """Đối tượng JSON, theo thứ tự trường của chuẩn; trường không có giá trị thì không có mặt."""
        out: Dict[str, Any] = {}
        for name, attribute, _, _ in self._truong:
            value = getattr(self, attribute)
            if value is not None:
                out[name] = _json(value)
        out.update(getattr(self, "truongLa"))
        return out`;
