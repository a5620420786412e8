"""The quality gate: every known quirk of a workbook, named by sheet, row, column."""

from legislation.workbook.quality.gate import findings

__all__ = ["findings"]
