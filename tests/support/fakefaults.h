// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeanswer.h"

#include <QUrl>

namespace penstock {

/// What goes wrong between a client and a server, as scripts. The others are FakeServer::interruptUpload (a reset in
/// the middle of an upload) and FakeServer::Expectation::Ignored (no answer to Expect: 100-continue).
namespace fault {

/// Each line of the header comes that much later than the one before; the body is whole.
FakeAnswer slowHeader(int milliseconds, const QByteArray &body = "{}");

/// The header at once, then the body in pieces of `size` bytes, each that much later than the one before.
FakeAnswer slowBody(const QByteArray &body, qsizetype size, int milliseconds);

/// A 502 with a page, as nginx sends it when the server behind it is gone.
FakeAnswer badGateway();

/// 301, 302, 303, 307 or 308.
FakeAnswer redirect(int status, const QUrl &location);

/// gzip that ends `missing` bytes early, in an answer whose framing is right; in one piece or in chunks.
FakeAnswer truncatedGzip(const QByteArray &plain, qsizetype missing, bool chunked = false);

/// Says `difference` bytes more (or less) than are sent, then closes.
FakeAnswer wrongLength(const QByteArray &body, qsizetype difference);

/// Chunks that end without the last, empty one; the connection is then closed.
FakeAnswer endlessChunks(const QByteArrayList &chunks);

} // namespace fault

} // namespace penstock
