// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/resultfeed.h"
#include "core/series/chartbuilder.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>

class QStackedWidget;
class QToolButton;

namespace penstock {

class ChartCanvas;
class EmptyState;
class SeriesLegend;

/// The chart of a table: built in a worker thread while it is visible, at most once a second while rows arrive, from
/// the new ones.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// The table of that entry. Null: nothing to draw. The feed must live until the next call.
    void setEntry(ResultFeed *feed, std::size_t entry = 0);

    ChartCanvas *canvas() const { return m_canvas; }
    SeriesLegend *legend() const { return m_legend; }
    bool isBuilding() const { return m_work.has_value(); }

Q_SIGNALS:
    void built();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tableGrown();
    void build();
    void stopBuilding();
    void present(const ChartDataPtr &content);
    void updateShown();
    void describe();

    QStackedWidget *m_stack = nullptr;
    ChartCanvas *m_canvas = nullptr;
    SeriesLegend *m_legend = nullptr;
    EmptyState *m_empty = nullptr;
    QToolButton *m_showAll = nullptr;
    ResultFeed *m_feed = nullptr;
    std::size_t m_entry = 0;
    ChartDataPtr m_data;
    std::shared_ptr<ChartBuilder> m_builder; ///< shared with a build that is under way
    QTimer m_timer;
    std::optional<std::stop_source> m_work; ///< a build that is under way
    bool m_isOld = false;
};

} // namespace penstock
