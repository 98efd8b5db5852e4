// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTest>
#include <QTreeView>

namespace penstock {

/// The tree of an explorer, whose rows are named by their path: "home/telemetry/sensors/cpu".
class ExplorerTree final
{
public:
    explicit ExplorerTree(const QWidget &dock) : m_tree(*dock.findChild<QTreeView *>()) {}

    QTreeView &tree() const { return m_tree; }

    /// Invalid: there is none (yet).
    QModelIndex row(const QString &path) const
    {
        QModelIndex index;
        for (const QString &name : path.split(u'/')) {
            index = child(index, name);
            if (!index.isValid())
                return {};
        }
        return index;
    }

    /// Opens all above it, one after the other, and makes it the current row.
    void open(const QString &path) const
    {
        const QStringList names = path.split(u'/');
        for (int depth = 1; depth <= names.size(); ++depth) {
            const QString here = names.first(depth).join(u'/');
            [&] { QTRY_VERIFY2(row(here).isValid(), qPrintable(here)); }();
            if (depth < names.size())
                m_tree.expand(row(here));
        }
        m_tree.setCurrentIndex(row(path));
    }

private:
    QModelIndex child(const QModelIndex &parent, const QString &name) const
    {
        const QAbstractItemModel &model = *m_tree.model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data().toString() == name)
                return index;
        }
        return {};
    }

    QTreeView &m_tree;
};

} // namespace penstock
