// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
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

    /// Makes it the current row and puts it where the mouse can reach it.
    QPoint placeOf(const QString &path) const
    {
        open(path);
        m_tree.scrollTo(m_tree.currentIndex());
        return (m_tree.visualRect(m_tree.currentIndex()) & m_tree.viewport()->rect()).center();
    }

    /// By the mouse, in the menu of the row.
    void choose(const QString &path, const QString &entry) const
    {
        const QPoint at = placeOf(path);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_tree.viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_tree.viewport(), &event);
        for (QMenu *menu : m_tree.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text().remove(u'&') == entry) {
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                    return;
                }
            }
        }
        QFAIL(qPrintable(path + u' ' + entry));
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
