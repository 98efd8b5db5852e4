// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace penstock {

/// All keys of the window and what they do: those of the menus, and those of the texts and tables in it.
class ShortcutList final : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const QMenuBar &menus, QWidget *window);

private:
    void addCommands(const QMenuBar &menus);
    void addOthers();
    void add(const QString &group, const QString &keys, const QString &what);
    void filter(const QString &text);

    QTreeWidget *m_list = nullptr;
};

} // namespace penstock
