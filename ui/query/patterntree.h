// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/patterncatalog.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace penstock {

/// The patterns of a language in their groups, with a field to find one.
class PatternTree final : public QWidget
{
    Q_OBJECT

public:
    explicit PatternTree(QWidget *parent = nullptr);

    /// The person's own come first; the one that was chosen stays chosen, if it is still there.
    void setGroups(const QList<PatternGroup> &own, const QList<PatternGroup> &builtIn);

    const QueryPattern &current() const { return m_current; } ///< empty: there is none
    bool isOwn() const { return m_isOwn; }                    ///< the current one
    /// False: there is none of that name.
    bool choose(const QString &name);

    /// Beside the field.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void chosen();
    void activated();

private:
    void addGroup(const PatternGroup &group, bool isOwn);
    void applyFilter(const QString &text);
    void take(QTreeWidgetItem *item);

    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_tree = nullptr;
    QList<QueryPattern> m_patterns; ///< as they are numbered in the tree
    QueryPattern m_current;
    bool m_isOwn = false;
};

} // namespace penstock
