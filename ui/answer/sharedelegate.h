// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace penstock {

/// A share of a whole: a bar behind its percentage.
class ShareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `role`: of the model, for the share, 0 to 1.
    explicit ShareDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace penstock
