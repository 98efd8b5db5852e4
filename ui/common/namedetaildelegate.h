// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace penstock {

/// A name, and at the right what it is. That takes half of the width at most.
class NameDetailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `detailRole`: of the model, for what it is. `elide`: where a name that is too long is cut.
    explicit NameDetailDelegate(int detailRole, QObject *parent = nullptr, Qt::TextElideMode elide = Qt::ElideRight);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole;
    Qt::TextElideMode m_elide;
};

} // namespace penstock
