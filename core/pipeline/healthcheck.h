// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QObject>

namespace penstock {

class Client;

/// Asks a server how it is, when writes of certain lines end without an answer: see silentend.h.
class HealthCheck final : public QObject
{
    Q_OBJECT

public:
    explicit HealthCheck(QObject *parent) : QObject(parent) {}

    bool isAsking() const { return m_isAsking; }
    /// Ends in told(); does nothing while it is asking. Stops when the client goes.
    void ask(Client &client, const Error &problem);

Q_SIGNALS:
    /// `isWell`: it answers, whatever it says; `problem`: why it was asked.
    void told(bool isWell, const penstock::Error &problem);

private:
    bool m_isAsking = false;
};

} // namespace penstock
