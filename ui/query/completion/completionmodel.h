// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/completion.h"

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>
#include <QStringList>

namespace penstock {

/// What can be chosen, and behind it what is to be said, which cannot be.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole }; ///< what it is: "field · float"

    using QAbstractListModel::QAbstractListModel;

    void set(const CompletionList &list, const QStringList &notes);

    int choices() const { return int(m_list.shown.size()); }
    qsizetype characters() const;
    const Completion &choice(int row) const { return m_list.shown.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QIcon iconFor(Completion::Kind kind) const;

    CompletionList m_list;
    QStringList m_notes;
    mutable QHash<int, QIcon> m_icons; ///< by kind
};

} // namespace penstock
