// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace penstock {

/// A cell of several values: as many whole ones as there is room for, and "…" for the others. None is cut but a single
/// one that is too long.
class SampleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `valuesRole`: where the model has the list
    explicit SampleDelegate(int valuesRole, QObject *parent = nullptr);

    /// The whole values that fit into `width` pixels.
    static QString fitted(const QStringList &values, const QFontMetrics &metrics, int width);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_valuesRole;
};

} // namespace penstock
