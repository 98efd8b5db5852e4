// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>

namespace penstock {

/// Undo, cut, copy, … for whichever text has the focus. The keys stay with the texts, which know them themselves.
class EditMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit EditMenu(QWidget *parent = nullptr);

private:
    /// command: by which people give it other keys; null: the keys are the texts' own.
    void add(const QString &text, const QKeySequence &keys, const char *slot, const char *command = nullptr);
    /// What has the focus, or the next around it that has the slot.
    QWidget *targetOf(const char *slot) const;
    void updateActions(); ///< what would do nothing is off: its keys are the texts' own, and are not

    QPointer<QWidget> m_before; ///< had the focus before the menu bar took it
};

} // namespace penstock
