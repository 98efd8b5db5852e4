// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QMetaType>
#include <QString>

namespace penstock {

/// All that a Client needs, as a value that may cross threads. Holds the secret: never print or save one.
struct ClientSettings
{
    Profile profile;
    QString password;
};

} // namespace penstock

Q_DECLARE_METATYPE(penstock::ClientSettings)
