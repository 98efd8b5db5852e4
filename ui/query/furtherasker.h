// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/series/timespan.h"
#include "ui/common/namedrag.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace penstock {

class ChartView;
class FurtherSeries;
class MessageBar;
class Session;

/// Asks for the names that are dropped on the chart of an answer, of the server and database that gave it, for the span
/// in view, and puts their series into it; says what came of it, or why nothing is asked. Where there is no answer yet,
/// of the server and database of the tab, and for its range of time.
class FurtherAsker final : public QObject
{
    Q_OBJECT

public:
    /// store: where the rows lie.
    FurtherAsker(MessageBar &message, const std::shared_ptr<ChunkStore> &store, QObject *parent);
    ~FurtherAsker() override;

    /// Once, when there is one.
    void setChart(ChartView &chart);

    /// What a chart without an answer is of: where the tab is.
    struct Target
    {
        Session *session;
        Query query; ///< without a statement
        std::size_t rowLimit;
    };
    using TargetFinder = std::function<std::optional<Target>()>; ///< none: there is no connection
    using SpanFinder = std::function<TimeSpan()>;                ///< where nothing is in view
    void setTab(const TargetFinder &target, const SpanFinder &span);

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
    void ask(const QList<NameDrag> &names, const std::optional<TimeSpan> &span, int pane);
    QString obstacle(const NameDrag &name) const;
    void take(FurtherSeries &asked, int pane);

    QPointer<ChartView> m_chart; ///< null: none yet
    MessageBar &m_message;
    std::shared_ptr<ChunkStore> m_store;
    QPointer<Session> m_session;
    Query m_query;
    std::size_t m_rowLimit = 0;
    bool m_isOfAnswer = false; ///< by begin()
    TargetFinder m_findTarget;
    SpanFinder m_findSpan;
    QList<FurtherSeries *> m_asked; ///< under way
};

} // namespace penstock
