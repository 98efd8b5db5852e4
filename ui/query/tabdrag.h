// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/tablayout.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace penstock {

class QueryTabBar;
class QueryTabs;

/// A tab that is dragged out of its bar: over the place that it would go to lies a mark with words, and there it goes
/// when it is let go. With one half only, places are the right and the lower part of it; else the other half.
class TabDrag final : public QWidget
{
    Q_OBJECT

public:
    explicit TabDrag(QueryTabs &tabs); ///< belongs to them

    /// Of the bar of one half, which says how its tab is dragged.
    void watch(const QueryTabBar &bar);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Zone
    {
        QRect place; ///< in the tabs
        QString words;
        TabLayout::Split split = TabLayout::Split::None; ///< none: to the other half
    };
    std::optional<Zone> zoneAt(const QPoint &at) const;
    void showAt(const QPoint &at);
    void drop(const QPoint &at);

    QueryTabs &m_tabs;
    QString m_words;
};

} // namespace penstock
