// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeanswer.h"
#include "tests/support/fakerequest.h"

#include <QObject>

#include <optional>

class QTcpSocket;

namespace penstock {

class FakeServer;

/// One connection of the fake server: reads requests, one after the other, and plays the answers.
class FakeConnection final : public QObject
{
    Q_OBJECT

public:
    FakeConnection(FakeServer &server, QTcpSocket *socket, int number);

    void close();
    void goOn();
    bool isHeld() const { return m_isHeld; }

Q_SIGNALS:
    void closed();

private:
    void readRequests();
    std::optional<FakeRequest> takeRequest();
    bool interrupted(qsizetype bodyBytes);
    void expect(const FakeRequest &request);
    void answer(const FakeAnswer &answer);
    void play();

    FakeServer &m_server;
    QTcpSocket *m_socket = nullptr;
    int m_number = 0;
    QByteArray m_received;
    QList<FakeAnswer::Step> m_steps;
    bool m_playing = false;
    bool m_isHeld = false;
    bool m_expected = false; ///< 100 was sent for the request that is being received
};

} // namespace penstock
