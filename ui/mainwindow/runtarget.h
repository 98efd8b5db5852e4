// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QList>
#include <QString>

#include <optional>

namespace penstock {

/// Where a run wrote to.
struct RunTarget
{
    QString profileId;
    QString database; ///< empty: the profile's own

    bool operator==(const RunTarget &) const = default;

    /// Of what the monitor calls it, "home · telemetry"; none where no such profile is known any more.
    static std::optional<RunTarget> of(const QString &name, const QList<Profile> &profiles);
};

} // namespace penstock
