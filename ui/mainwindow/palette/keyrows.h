// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMenuBar;

namespace penstock {

class KeyMap;

/// A command and its keys, as they are listed.
struct KeyRow
{
    QString command; ///< see nameKeys(); empty: its keys are what they are
    QString what;
    QString where; ///< menu or part of the window
    QList<QKeySequence> keys;
    QList<QKeySequence> usual;

    bool isChanged() const { return keys != usual; }
};

/// Those of the menus, and those that belong to a part of the window and stand in no menu.
QList<KeyRow> keyRows(const QMenuBar &menus, const KeyMap &keys);

/// Why that key can be given to no command; empty: it can.
QString whyNoKey(const QKeySequence &key, const QMenuBar &menus);

/// As the system writes them.
QString keysText(const QList<QKeySequence> &keys);

} // namespace penstock
