// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/series/timespan.h"
#include "ui/common/namedrag.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace penstock {

class ChartView;
class FurtherSeries;
class MessageBar;
class Session;

/// Asks for the names that are dropped on the chart of an answer, of the server and database that gave it, for the span
/// in view, and puts their series into it; says what came of it, or why nothing is asked.
class FurtherAsker final : public QObject
{
    Q_OBJECT

public:
    /// store: where the rows lie.
    FurtherAsker(ChartView &chart, MessageBar &message, const std::shared_ptr<ChunkStore> &store, QObject *parent);
    ~FurtherAsker() override;

    /// What the chart is of from now on. What is under way for the same place goes on.
    void begin(Session &session, const Query &query, std::size_t rowLimit);
    bool isAsking() const { return !m_asked.isEmpty(); }
    /// What is under way does not come into the chart any more, which is said.
    void stop();
    /// The same in silence: the person has done away with the answer that the chart is of.
    void forget();

Q_SIGNALS:
    void askingChanged();

private:
    void ask(const QList<NameDrag> &names, const TimeSpan &span, int pane);
    QString obstacle(const NameDrag &name) const;
    void take(FurtherSeries &asked, int pane);

    ChartView &m_chart;
    MessageBar &m_message;
    std::shared_ptr<ChunkStore> m_store;
    QPointer<Session> m_session;
    Query m_query;
    std::size_t m_rowLimit = 0;
    QList<FurtherSeries *> m_asked; ///< under way
};

} // namespace penstock
