"""One stylesheet for production out of one file per component."""

import re
from pathlib import PurePosixPath

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

ENTRY = "css/site.css"
_IMPORT = re.compile(
    r'@import url\("([^"]+)"\)(?: layer\(([\w.-]+)\))?(?: (?!layer)([^;]+))?;'
)


def flatten(entry: str, read) -> str:
    """Return a stylesheet with its `@import url("...") layer(...) print;` filled in.

    Layer and medium may be missing. `read` gives the text of a stylesheet by its
    name under the static root.
    Browsers fetch imports one after the other; a page should wait for one file.
    """
    folder = PurePosixPath(entry).parent

    def fill(match):
        css = read(str(folder / match[1]))
        for rule, name in (("@layer", match[2]), ("@media", match[3])):
            css = f"{rule} {name} {{\n{css}\n}}" if name else css
        return css

    return _IMPORT.sub(fill, read(entry))


class BundledStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """WhiteNoise's hashed and compressed files, with css/site.css flattened."""

    def post_process(self, paths, dry_run=False, **options):
        if ENTRY in paths and not dry_run:
            css = flatten(ENTRY, self._read_text)
            self.delete(ENTRY)
            self._save(ENTRY, ContentFile(css.encode()))
        yield from super().post_process(paths, dry_run=dry_run, **options)

    def _read_text(self, name):
        with self.open(name) as file:
            return file.read().decode()
