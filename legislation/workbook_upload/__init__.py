"""Staff import a session's workbook in the admin: upload, preview, confirm."""
