// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequestparser.h"
#include "core/source/listener/listeneranswer.h"
#include "core/source/listener/listeneroptions.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace penstock {

class ListenerService;

/// One client of a listener: its requests one after the other, each answered before the next is read. Deletes itself
/// when the client has gone, was too slow, or cannot be understood.
class ListenerConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket. The rest outlives it.
    ListenerConnection(QTcpSocket *socket, const ListenerOptions &options, ListenerService &service, QObject *parent);
    ~ListenerConnection() override;

    /// Answers nothing any more but this, and closes.
    void refuse(const ListenerAnswer &answer);

private:
    void readOn();
    bool feed();
    void answerRequest();
    void timedOut();
    void waitForMore();
    void leave();

    QTcpSocket *m_socket;
    const ListenerOptions &m_options;
    ListenerService &m_service;
    HttpRequestParser m_parser;
    QByteArray m_received;
    QTimer m_patience;
    bool m_isTold = false; ///< that it may send the body
    bool m_isHeadTimed = false;
    bool m_isClosing = false;
};

} // namespace penstock
