// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/rawanswer.h"
#include "core/answer/resultfeed.h"
#include "core/client/query/queryjob.h"
#include "core/session/session.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace penstock {

/// One run of a text: opens the session if need be, streams the answer into a feed, and holds it back when it grows
/// beyond the memory budget.
class QueryRun final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t defaultBudget = std::size_t(3) << 29; ///< 1.5 GiB

    QueryRun(Session &session, const Query &query, std::size_t budget = defaultBudget, QObject *parent = nullptr);
    ~QueryRun() override;

    const Query &query() const { return m_query; }
    ResultFeed &feed() { return m_feed; }
    const ResultFeed &feed() const { return m_feed; }
    /// What the server sent, up to a limit.
    const RawAnswer &raw() const { return m_raw; }
    bool isRunning() const { return m_feed.isRunning(); }

    /// The answer has outgrown the budget; the server waits for goOn() or stop().
    bool isOverBudget() const { return m_overBudget; }
    /// Doubles the budget.
    void goOn();
    void stop();

    /// The connection's name.
    const QString &server() const { return m_server; }
    /// True from when the statement was sent until its end.
    bool isSent() const { return m_job != nullptr; }
    /// As far as the answer has come; zero before the first row.
    const QueryJob::Timing &timing() const { return m_timing; }
    /// Milliseconds since the start, until the end.
    qint64 elapsed() const { return isRunning() ? m_clock.elapsed() : m_elapsed; }

Q_SIGNALS:
    void progressed(); ///< at most ten times a second
    void budgetExceeded();
    void finished();

private:
    void begin();
    void sessionChanged();
    void start();
    void jobFinished();
    void jobLost();
    void sayWhyLost();
    void checkBudget();
    void updatePause();
    void finishRun();

    QPointer<Session> m_session;
    Query m_query;
    QString m_server;
    ResultFeed m_feed;
    RawAnswer m_raw;
    QPointer<QueryJob> m_job;
    QueryJob::Timing m_timing;
    QElapsedTimer m_clock;
    qint64 m_elapsed = 0; ///< ms, when it has ended
    QTimer m_ticker;
    std::size_t m_budget = defaultBudget;
    bool m_overBudget = false;
};

} // namespace penstock
