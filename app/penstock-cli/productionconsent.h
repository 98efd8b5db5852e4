// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>

#include <optional>

class QCommandLineParser;

namespace penstock {

class Script;
struct Profile;

/// --confirm NAME: what cannot be undone on a production connection is done only when its name is said. The window asks
/// for a name at the same places.
class ProductionConsent
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ProductionConsent)

public:
    static void addTo(QCommandLineParser &parser);
    static void addForUndoTo(QCommandLineParser &parser); ///< where nothing else cannot be undone
    static ProductionConsent read(const QCommandLineParser &parser);

    bool isGiven() const { return m_name.has_value(); }

    /// Before something is done there that cannot be undone; `what` names it. BadInput, with what to say, when the
    /// connection is a production one and is not confirmed, or when another one is.
    Status check(const Profile &profile, const QString &what) const { return check(profile, what, true); }
    /// The same, for what the statements take away, or may; nothing is asked where they take nothing.
    Status check(const Profile &profile, const Script &script) const;

private:
    Status check(const Profile &profile, const QString &what, bool isSure) const;

    std::optional<QString> m_name;
};

} // namespace penstock
