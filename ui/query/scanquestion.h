// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <QObject>
#include <QPointer>

namespace penstock {

class Client;
class MessageBar;
class ScanEstimate;
class Session;
struct Error;

/// Before statements run that look at all the time there is, asks the server about how much that is, and in place the
/// person when it is much, or not known in time. What is small, and what the server does not tell, runs.
class ScanQuestion final : public QObject
{
    Q_OBJECT

public:
    /// Values that a server reads in seconds.
    static constexpr double mostUsualValues = 20'000'000;

    /// `bar` lives as long as the question.
    explicit ScanQuestion(MessageBar &bar, QObject *parent = nullptr);

    /// Whether there is a reason to ask. `client`: null when it is not known yet what it is.
    static bool hasReason(const Client *client, const Script &script, bool isCut);
    /// True when there is a reason to ask: then confirmed() follows, at once for what is small, or failed(). A session
    /// that is not open is opened, for before nobody can tell how much it is. `isCut`: the rows are limited.
    bool ask(Session &session, const Query &query, bool isCut);
    /// What was asked about is not what stands there any more.
    void forget();
    bool isOpen() const;   ///< the person is asked
    bool isAsking() const; ///< the server, or it is waited for

    void setLimits(double mostValues, int patienceMs); ///< other ones than the usual, for tests and preferences

Q_SIGNALS:
    void confirmed(const penstock::Script &script);
    /// The session could not be opened; nothing waits any more.
    void failed(const penstock::Error &error);
    /// isAsking() is another.
    void askingChanged();

private:
    void sessionChanged();
    void fail(const Error &error);
    void askNext();
    void decide();
    void confirm();

    MessageBar &m_bar;
    QMetaObject::Connection m_opening; ///< while a session is opened
    QPointer<Session> m_session;       ///< that one
    QPointer<Client> m_client;
    QList<Query> m_open; ///< statements that nobody was asked about yet
    Script m_waiting;    ///< without text: nothing waits
    QPointer<ScanEstimate> m_estimate;
    double m_values = 0;
    bool m_isUnknown = false; ///< of one the server needed too long
    double m_mostValues = mostUsualValues;
    int m_patienceMs;
};

} // namespace penstock
