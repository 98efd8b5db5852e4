// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/rowindex.h"
#include "core/result/tablesnapshot.h"
#include "core/series/chartmarks.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace penstock {

/// Finds, in a worker thread, which points of a chart some rows of its table are.
class RowMarker final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~RowMarker() override;

    /// rows: ascending; null: none. tags: as the chart was built with. What is under way is given up.
    void mark(const TableSnapshot &table, const RowOrder &rows, const std::optional<QStringList> &tags,
              const ChartDataPtr &chart, const ChartTransform &transform);
    bool isBusy() const { return m_work.has_value(); }

Q_SIGNALS:
    void marked(const penstock::ChartMarksPtr &marks); ///< null: none

private:
    void stop();

    std::optional<std::stop_source> m_work; ///< under way
};

} // namespace penstock
