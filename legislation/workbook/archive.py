"""Whether an uploaded file is safe to open at all, before anything parses it."""

import os
import zipfile
from typing import BinaryIO

from legislation.workbook.findings import refusal

MAX_FILE_BYTES = 20 * 2**20
MAX_UNPACKED_BYTES = 100 * 2**20
MAX_PARTS = 500
# A worksheet shrinks 10 to 30 times; only a bomb shrinks more than 100 times.
MAX_COMPRESSION = 100
_SMALL_PART_BYTES = 2**20

_NEEDED_PARTS = {"[Content_Types].xml", "xl/workbook.xml"}
_ENCRYPTED = 0x1
_OLD_EXCEL_START = bytes.fromhex("d0cf11e0")


def check_archive(file: BinaryIO, name: str) -> None:
    """Raise WorkbookRefused unless the file can be opened as an .xlsx workbook.

    Reads only the start of the file and its table of contents; leaves the file at
    its start. Refuses other types, macros, encryption, more than 20 MB, and
    contents of more than 100 MB or compressed beyond belief.
    """
    _check_name(name)
    _check_size(file)
    _check_type(file)
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise refusal("not_a_workbook", "The file is damaged.") from error
    _check_parts(parts)
    _check_unpacked(parts)
    file.seek(0)


def _check_name(name: str) -> None:
    extension = os.path.splitext(name)[1].lower()
    if extension in {".xlsm", ".xltm", ".xlam", ".xlsb"}:
        raise refusal(
            "macros",
            f"{extension} files can hold macros. Save the workbook as .xlsx.",
            value=name,
        )
    if extension != ".xlsx":
        raise refusal(
            "not_a_workbook",
            f"The file must be an Excel workbook (.xlsx), not “{extension or name}”.",
            value=name,
        )


def _check_size(file: BinaryIO) -> None:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if size > MAX_FILE_BYTES:
        raise refusal(
            "too_large",
            f"The file is larger than {MAX_FILE_BYTES // 2**20} MB.",
        )


def _check_type(file: BinaryIO) -> None:
    start = file.read(4)
    file.seek(0)
    if start == _OLD_EXCEL_START:
        raise refusal(
            "not_a_workbook",
            "The file is protected with a password or in the old .xls format. "
            "Save it as .xlsx without a password.",
        )
    if not zipfile.is_zipfile(file):
        raise refusal("not_a_workbook", "The file is not an Excel workbook.")
    file.seek(0)


def _check_parts(parts: list[zipfile.ZipInfo]) -> None:
    names = {part.filename for part in parts}
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise refusal("not_a_workbook", "The file is protected with a password.")
    if not names >= _NEEDED_PARTS:
        raise refusal("not_a_workbook", "The file is not an Excel workbook.")
    macros = [name for name in names if name.lower().endswith("vbaproject.bin")]
    if macros:
        raise refusal(
            "macros",
            "The workbook contains macros. Save it as .xlsx without them.",
            value=macros[0],
        )


def _check_unpacked(parts: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MAX_UNPACKED_BYTES or len(parts) > MAX_PARTS:
        raise refusal(
            "too_large",
            f"Unpacked, the workbook has {unpacked / 2**20:.0f} MB in {len(parts)} "
            f"parts; the limits are {MAX_UNPACKED_BYTES // 2**20} MB and {MAX_PARTS}.",
        )
    for part in parts:
        limit = max(_SMALL_PART_BYTES, MAX_COMPRESSION * part.compress_size)
        if part.file_size > limit:
            raise refusal(
                "zip_bomb",
                "Part of the workbook is compressed more than any workbook is. "
                "Copy the six sheets into a new file.",
                value=part.filename,
            )
