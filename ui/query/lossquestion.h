// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"

#include <QObject>

namespace penstock {

class MessageBar;

/// Asks in place before statements take something away for good: the button says what, and where.
class LossQuestion final : public QObject
{
    Q_OBJECT

public:
    /// `bar` lives as long as the question.
    explicit LossQuestion(MessageBar &bar, QObject *parent = nullptr);

    struct Place
    {
        QString name;              ///< "home · telemetry"
        QString connection{};      ///< home
        QString database{};        ///< telemetry; may be empty
        bool isProduction = false; ///< a name has to be typed: of what is destroyed, or of where
    };

    /// True when the script destroys something: then it waits for confirmed().
    bool ask(const Script &script, const Place &place);
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
