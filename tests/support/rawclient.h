// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QByteArray>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace penstock {

/// What came back, taken apart by hand; the tests of the test servers must not need the program's HTTP.
struct RawReply
{
    int status = 0;
    QByteArray header; ///< in lower case
    QByteArray body;   ///< chunks joined
    bool complete = true;
};

/// Asks once on a new connection. `fields` are whole header lines, each ended by CR LF.
inline RawReply rawRequest(const QUrl &server, const QByteArray &method, const QByteArray &target,
                           const QByteArray &fields = {}, const QByteArray &body = {})
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: test\r\n" + fields +
                 "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray received;
    RawReply answer;
    const auto done = [&] {
        received += socket.readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return socket.state() == QAbstractSocket::UnconnectedState; // it may have been left without a word
        answer.header = received.first(end).toLower();
        QByteArray rest = received.sliced(end + 4);
        if (answer.header.contains("transfer-encoding: chunked")) {
            answer.body.clear();
            answer.complete = false;
            while (rest.contains("\r\n")) {
                const qsizetype size = rest.first(rest.indexOf("\r\n")).toLongLong(nullptr, 16);
                answer.complete = size == 0;
                if (answer.complete)
                    break;
                answer.body += rest.mid(rest.indexOf("\r\n") + 2, size);
                rest = rest.mid(rest.indexOf("\r\n") + 2 + size + 2);
            }
        } else {
            const qsizetype from = answer.header.indexOf("content-length: ");
            const QByteArray length = from < 0 ? QByteArray("0") : answer.header.mid(from + 16).split('\r').first();
            answer.body = rest;
            answer.complete = rest.size() >= length.toLongLong();
        }
        return answer.complete || socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (QTest::qWaitFor(done, patienceMs))
        answer.status = received.mid(9, 3).toInt();
    return answer;
}

} // namespace penstock
