// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace penstock {

class Client;

/// Makes the database of a pipeline when a write says that it is not there, and not before: a token that may only write
/// must do. At most once: what is missing afterwards was dropped by somebody.
class MissingDatabase final : public QObject
{
    Q_OBJECT

public:
    /// `mayCreate` false: it is the person's business. `shardDuration`: none is the server's choice.
    MissingDatabase(const QString &name, bool mayCreate, std::optional<std::chrono::seconds> shardDuration,
                    QObject *parent = nullptr);

    /// Nothing was answered yet that shows whether it is there: more than one request would be a waste.
    bool isUnknown() const { return m_isUnknown; }
    void isThere() { m_isUnknown = false; }

    /// Whether this answer to a write is one that making the database helps against.
    bool isMissing(const Error &error) const;

    bool isBeingMade() const { return m_isBeingMade; }
    /// Ends in done(). Stops when the client goes.
    void make(Client &client);

    /// For people, once it is made; empty: there is nothing to say.
    QString note() const;

Q_SIGNALS:
    /// With why it could not be made.
    void done(const std::optional<penstock::Error> &error);

private:
    QString m_name;
    std::optional<std::chrono::seconds> m_shardDuration;
    bool m_isUnknown;
    bool m_isBeingMade = false;
};

} // namespace penstock
