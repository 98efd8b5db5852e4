// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeanswer.h"

namespace penstock {

FakeAnswer FakeAnswer::of(int status)
{
    return raw("HTTP/1.1 " + QByteArray::number(status) + " Status\r\n");
}

FakeAnswer FakeAnswer::raw(const QByteArray &bytes)
{
    FakeAnswer answer;
    answer.send(bytes);
    return answer;
}

FakeAnswer FakeAnswer::json(const QByteArray &body, int status)
{
    return of(status).header("Content-Type", "application/json").text(body);
}

FakeAnswer &FakeAnswer::putHeader(const QByteArray &name, const QByteArray &value)
{
    for (Step &step : m_steps) {
        const qsizetype statusEnd = step.bytes.indexOf("\r\n");
        if (statusEnd < 0)
            continue;
        step.bytes.insert(statusEnd + 2, name + ": " + value + "\r\n");
        break;
    }
    return *this;
}

FakeAnswer &FakeAnswer::delay(int milliseconds)
{
    if (milliseconds > 0)
        m_steps.prepend(Step{Step::Kind::Wait, {}, milliseconds});
    return *this;
}

FakeAnswer &FakeAnswer::header(const QByteArray &name, const QByteArray &value)
{
    return send(name + ": " + value + "\r\n");
}

FakeAnswer &FakeAnswer::text(const QByteArray &body)
{
    header("Content-Length", QByteArray::number(body.size()));
    return send("\r\n" + body);
}

FakeAnswer &FakeAnswer::empty()
{
    return text({});
}

FakeAnswer &FakeAnswer::chunks(const QByteArrayList &chunks, bool complete)
{
    header("Transfer-Encoding", "chunked");
    send("\r\n");
    for (const QByteArray &chunk : chunks)
        add(Step::Kind::Send, QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
    return complete ? send("0\r\n\r\n") : *this;
}

FakeAnswer &FakeAnswer::chunk(const QByteArray &piece)
{
    return send(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
}

FakeAnswer &FakeAnswer::send(const QByteArray &bytes)
{
    // What follows directly goes out in one write, as servers do it.
    if (!m_steps.isEmpty() && m_steps.last().kind == Step::Kind::Send && bytes.size() < 4'096) {
        m_steps.last().bytes += bytes;
        return *this;
    }
    return add(Step::Kind::Send, bytes);
}

FakeAnswer &FakeAnswer::wait(int milliseconds)
{
    return add(Step::Kind::Wait, {}, milliseconds);
}

FakeAnswer &FakeAnswer::hold()
{
    return add(Step::Kind::Hold);
}

FakeAnswer &FakeAnswer::stall()
{
    return add(Step::Kind::Stall);
}

FakeAnswer &FakeAnswer::close()
{
    return add(Step::Kind::Close);
}

FakeAnswer &FakeAnswer::drop()
{
    return add(Step::Kind::Drop);
}

FakeAnswer &FakeAnswer::inPiecesOf(qsizetype size)
{
    QList<Step> pieces;
    for (const Step &step : std::as_const(m_steps)) {
        if (step.kind != Step::Kind::Send) {
            pieces += step;
            continue;
        }
        for (qsizetype at = 0; at < step.bytes.size(); at += size)
            pieces += Step{Step::Kind::Send, step.bytes.mid(at, size), 0};
    }
    m_steps = pieces;
    return *this;
}

FakeAnswer &FakeAnswer::add(Step::Kind kind, const QByteArray &bytes, int milliseconds)
{
    m_steps += Step{kind, bytes, milliseconds};
    return *this;
}

} // namespace penstock
