// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/palette/keyrows.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace penstock {

/// All keys of the window and what they do, those of the menus and those of the texts and tables in it; most can be
/// given other ones. Who has a key already is said before it is taken from it.
class ShortcutList final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ShortcutList(const QMenuBar &menus, KeyMap &keys, QWidget *parent);
    ~ShortcutList() override;

    /// Shows those rows alone that have it, and says how many; all, when none has.
    int find(const QString &text);

private:
    QWidget *makeForm();
    void fill();
    void filter(const QString &text);
    void judge();
    void set(bool isAdding);
    void clearKeys();
    void reset();
    void choose(const QString &command, const QList<QKeySequence> &keys);
    const KeyRow *current() const;
    /// Another one that has the key; null: none.
    const KeyRow *ownerOf(const QKeySequence &key) const;
    QKeySequence typed() const;

    const QMenuBar &m_menus;
    KeyMap &m_keys;
    QList<KeyRow> m_rows; ///< as they are listed
    QLineEdit *m_wanted = nullptr;
    QTreeWidget *m_list = nullptr;
    QKeySequenceEdit *m_key = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
};

} // namespace penstock
