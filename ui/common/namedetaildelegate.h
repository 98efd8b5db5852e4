// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace penstock {

/// A name, and at the right what it is.
class NameDetailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `detailRole`: of the model, for what it is.
    explicit NameDetailDelegate(int detailRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole;
};

} // namespace penstock
