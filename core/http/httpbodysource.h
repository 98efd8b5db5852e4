// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QObject>

namespace penstock {

/// The body of one request, read while it is sent, no faster than the server takes it. Lives in the thread of the pool,
/// and must not delete that while it is read.
class HttpBodySource : public QObject
{
    Q_OBJECT

public:
    /// Bytes in all: sent with a Content-Length. -1: not known before the end, sent in chunks.
    virtual qint64 size() const = 0;
    /// Up to maxBytes of what is there now. Empty when there is nothing yet (readyRead() follows) or at the end.
    virtual Result<QByteArray> read(qsizetype maxBytes) = 0;
    virtual bool atEnd() const = 0;

Q_SIGNALS:
    /// read() may bring something again, or it is at its end.
    void readyRead();

protected:
    HttpBodySource() = default;

private:
    Q_DISABLE_COPY_MOVE(HttpBodySource)
};

} // namespace penstock
