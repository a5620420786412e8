"""An upload that is too large is stopped while it comes in, not once it is stored."""

from django.core.files.uploadhandler import FileUploadHandler, StopUpload

from legislation.workbook.archive import MAX_FILE_BYTES

# What is read to its end, and thrown away, so that a browser shows the answer. More
# than that is not listened to: the browser may say that the connection was closed.
MAX_LISTENED = 250 * 2**20


class SizeLimit(FileUploadHandler):
    """Stores nothing itself; `exceeded` tells that the files were too large.

    The limit is of all files together. Put it first among the upload handlers.
    """

    def __init__(self, request):
        super().__init__(request)
        self.exceeded = False
        self._received = 0
        self._listens = True

    def handle_raw_input(self, input_data, META, content_length, *args, **kwargs):
        self._listens = content_length <= MAX_LISTENED

    def receive_data_chunk(self, raw_data, start):
        self._received += len(raw_data)
        if self._received > MAX_FILE_BYTES or not self._listens:
            self.exceeded = True
            raise StopUpload(connection_reset=not self._listens)
        return raw_data

    def file_complete(self, file_size):
        return None
