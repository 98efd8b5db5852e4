// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace penstock {

/// The results take what is left, and want no more of it than a few lines: for a layout they would want as much as
/// their largest page, and the list of statements would give way to that.
class ResultsItem final : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    static constexpr int pageLines = 4;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal | Qt::Vertical; }
    bool hasHeightForWidth() const override { return !isEmpty(); }
    int heightForWidth(int width) const override
    {
        return minimumHeightForWidth(width) + pageLines * widget()->fontMetrics().lineSpacing();
    }
    int minimumHeightForWidth(int width) const override
    {
        const QLayout *inside = widget()->layout();
        return inside->hasHeightForWidth() ? inside->totalMinimumHeightForWidth(width) : minimumSize().height();
    }
};

} // namespace penstock
