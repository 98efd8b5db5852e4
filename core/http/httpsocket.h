// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/http/sparedescriptor.h"

#include <QObject>

#include <memory>

class QIODevice;

namespace penstock {

struct Transport;

/// A byte stream to an Endpoint: TCP, TLS or a Unix socket, all alike.
class HttpSocket : public QObject
{
    Q_OBJECT

public:
    /// What Qt holds of received bytes at most; the rest waits in the kernel, and then at the sender.
    static constexpr qint64 readBufferBytes = 1024 * 1024;

    static std::unique_ptr<HttpSocket> create(const Transport &transport);

    /// Connects. ready() or failed() follows, perhaps before open() returns.
    virtual void open() = 0;
    /// Ends at once, without a signal.
    void abort();
    /// Hands the kernel what it takes of the bytes written so far.
    virtual void flush() = 0;
    /// Asks the kernel whether an idle connection is still there: neither closed by the peer nor with bytes that nobody
    /// asked for.
    virtual bool isQuietAndOpen() const = 0;
    virtual QIODevice &device() = 0;
    /// From now on what the peer said is kept even when a write fails; for long uploads.
    virtual void keepRest() = 0;
    void dropRest() { m_spare.close(); }
    /// What the peer had said before a write failed and device() does not have; empty: no more.
    QByteArray readRest(qsizetype maxBytes) { return m_spare.read(maxBytes); }
    /// Of the bytes written so far, those that the kernel has not taken.
    virtual qint64 bytesToWrite() const = 0;

Q_SIGNALS:
    void connected(); ///< to the server, also through a proxy; before TLS
    void ready();     ///< bytes may flow
    void readyRead();
    void bytesWritten();                       ///< the kernel took some
    void failed(const penstock::Error &error); ///< device() may still hold bytes to read; then abort()
    void closed();                             ///< by the peer; device() may still hold bytes to read

protected:
    HttpSocket() = default;

    /// What abort() does to Qt's socket.
    virtual void abortDevice() = 0;
    /// It has told its end, or was aborted: nothing more is told.
    bool isOver() const { return m_over; }
    void setOver() { m_over = true; }
    void keepRestOf(qintptr descriptor) { m_spare.keep(descriptor); }

private:
    Q_DISABLE_COPY_MOVE(HttpSocket)

    SpareDescriptor m_spare;
    bool m_over = false;
};

/// True when nothing waits to be read from a socket, not even the end: for HttpSocket's subclasses.
bool isQuiet(qintptr descriptor);

} // namespace penstock
