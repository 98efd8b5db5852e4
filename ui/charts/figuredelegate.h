// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;

namespace penstock {

/// Figures of a SeriesListModel: where a column is too narrow for one it has fewer digits, and is never cut in its
/// middle, where it would be another number. The tool tip has all of them.
class FigureDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// `text`, or the value in as many digits as `room` pixels hold.
    static QString fitted(const QString &text, double value, const QFontMetrics &metrics, int room);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace penstock
