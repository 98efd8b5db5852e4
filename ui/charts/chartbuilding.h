// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/resultfeed.h"
#include "core/result/rowindex.h"
#include "core/series/chartbuilder.h"
#include "core/series/charttransform.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace penstock {

class FilteredChart;

/// Builds charts in a worker thread, one after the other, each from the rows that have come since the one before.
class ChartBuilding final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        TableSnapshot table;               ///< null: there is none
        RowOrder only;                     ///< of the table; null: all
        std::optional<QStringList> tags;   ///< which of its columns they are; nothing: not known
        std::vector<ChartDataPtr> further; ///< series that go with it
        ChartTransform transform;          ///< of all of them
    };

    explicit ChartBuilding(QObject *parent);
    ~ChartBuilding() override;

    bool isUnderWay() const { return m_work.has_value(); }
    /// While none is under way.
    void start(const Wish &wish);
    /// Nothing comes of what is under way, and the next one begins with the first row.
    void forget();

Q_SIGNALS:
    void done(const penstock::ChartDataPtr &chart, qint64 milliseconds); ///< what it took

private:
    void prepare(const Wish &wish);
    void stop();

    std::shared_ptr<ChartBuilder> m_builder;   ///< shared with a build that is under way
    std::shared_ptr<FilteredChart> m_filtered; ///< the same, of the filter's rows; null while all are drawn
    std::optional<QStringList> m_tags;         ///< that both were made with
    std::optional<std::stop_source> m_work;
};

} // namespace penstock
