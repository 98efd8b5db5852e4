// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/pinnedanswer.h"

#include <QObject>

#include <functional>

class QAction;
class QToolButton;

namespace penstock {

class MessageBar;

/// Keeps a table of an answer, for as long as the person wants it, and opens what is other in the one that is shown.
class ResultPin final : public QObject
{
    Q_OBJECT

public:
    /// The button gets a menu; what there is to say is said in `message`.
    ResultPin(QToolButton &button, MessageBar &message, QObject *parent);

    /// Where the shown table comes from; without a table: none is shown.
    void setSource(const std::function<PinnedAnswer()> &source) { m_source = source; }
    bool hasPin() const { return static_cast<bool>(m_pinned.table); }

    void pin();
    void unpin();
    void compare();

private:
    void update();

    QToolButton &m_button;
    MessageBar &m_message;
    std::function<PinnedAnswer()> m_source;
    PinnedAnswer m_pinned;
    QAction *m_pin = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_unpin = nullptr;
};

} // namespace penstock
