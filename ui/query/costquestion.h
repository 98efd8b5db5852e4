// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"

#include <QObject>

namespace penstock {

class MessageBar;

/// Asks in place before a statement runs that may cost the server all its memory; see QueryCost.
class CostQuestion final : public QObject
{
    Q_OBJECT

public:
    /// `bar` lives as long as the question.
    explicit CostQuestion(MessageBar &bar, QObject *parent = nullptr);

    /// True when there is a reason to ask: then it waits for confirmed().
    bool ask(const Script &script);
    /// What was asked about is not what stands there any more.
    void forget();
    bool isOpen() const; ///< the person is asked

Q_SIGNALS:
    void confirmed(const penstock::Script &script);

private:
    void confirm();

    MessageBar &m_bar;
    Script m_waiting; ///< without text: nothing waits
};

} // namespace penstock
