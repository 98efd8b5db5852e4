// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <utility>

namespace penstock {

/// A script of what the fake server does with one request, step by step.
///
/// `FakeAnswer::of(503).header("Retry-After", "2").text("queue full")` is a whole answer;
/// `FakeAnswer::raw("HTTP/1.1 200 OK\r\n").wait(50).send("Content-Len").drop()` a broken one.
class FakeAnswer
{
public:
    struct Step
    {
        enum class Kind {
            Send,
            Wait,  ///< milliseconds
            Hold,  ///< until FakeServer::goOn()
            Stall, ///< never goes on
            Close, ///< orderly, after what was sent
            Drop,  ///< with a reset: what is still buffered is lost
        };
        Kind kind = Kind::Send;
        QByteArray bytes;
        int milliseconds = 0;
    };

    /// Status line, then headers and body by the functions below.
    static FakeAnswer of(int status);
    /// Bytes as they are; the steps below go on from there.
    static FakeAnswer raw(const QByteArray &bytes);
    /// 200 with a JSON body.
    static FakeAnswer json(const QByteArray &body, int status = 200);

    /// Puts a header field behind the status line of an answer that is already whole.
    FakeAnswer &putHeader(const QByteArray &name, const QByteArray &value);
    /// The answer begins that much later.
    FakeAnswer &delay(int milliseconds);

    /// Before the body only.
    FakeAnswer &header(const QByteArray &name, const QByteArray &value);
    /// A body with Content-Length. Each answer made by of() needs one of text(), chunks() or empty().
    FakeAnswer &text(const QByteArray &body);
    FakeAnswer &empty();
    /// A chunked body; `complete` false leaves out the last, empty chunk.
    FakeAnswer &chunks(const QByteArrayList &chunks, bool complete = true);

    /// Another piece of a chunked body that is not complete; an empty one completes it.
    FakeAnswer &chunk(const QByteArray &piece);

    FakeAnswer &send(const QByteArray &bytes);
    FakeAnswer &wait(int milliseconds);
    FakeAnswer &hold();
    FakeAnswer &stall();
    FakeAnswer &close();
    FakeAnswer &drop();

    /// Everything sent so far in the script is sent in pieces of that size, each in an event loop turn of its own.
    FakeAnswer &inPiecesOf(qsizetype size);

    const QList<Step> &steps() const { return m_steps; }

private:
    FakeAnswer &add(Step::Kind kind, const QByteArray &bytes = {}, int milliseconds = 0);

    QList<Step> m_steps;
};

} // namespace penstock
