// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/queryrun.h"
#include "core/query/lookstatement.h"
#include "core/series/chartdata.h"
#include "core/series/timespan.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace penstock {

class AnswerTags;

/// Asks a server for the series of a measurement, or of one field of it, in a span of time, to be drawn beside others.
class FurtherSeries final : public QObject
{
    Q_OBJECT

public:
    /// query: whose language, database and limits this one has. rowLimit: see QueryRun.
    FurtherSeries(Session &session, const Query &query, const LookPlace &place, const TimeSpan &span,
                  std::size_t rowLimit, const std::shared_ptr<ChunkStore> &store, QObject *parent = nullptr);
    ~FurtherSeries() override;

    const LookPlace &place() const { return m_place; }
    QString statement() const { return m_run->query().script.text(); }
    /// There are more rows than the limit let through.
    bool isLimited() const;
    /// What the server said beside the rows: that some are missing, for instance.
    QStringList warnings() const;
    /// Why there is nothing; when finished.
    const std::optional<Error> &error() const { return m_error; }
    /// Named after the measurement first. When finished without an error; empty when there are no numbers.
    const ChartDataPtr &series() const { return m_series; }

Q_SIGNALS:
    void finished();

private:
    void runFinished();
    void makeSeries();
    void fail(const Error &error);

    LookPlace m_place;
    std::unique_ptr<QueryRun> m_run;
    std::unique_ptr<AnswerTags> m_tags;
    std::stop_source m_stop;
    bool m_isMaking = false;
    std::optional<Error> m_error;
    ChartDataPtr m_series;
};

} // namespace penstock
