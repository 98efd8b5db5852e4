// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace penstock {

/// A zone of the IANA database that this system has, "UTC" among them. Abbreviations (CEST) and rules that Qt would
/// read as some zone are none.
bool isKnownTimeZone(const QString &name);

/// Zones that may have been meant by a name that is none, up to three: spelled alike, of that city, or where that
/// abbreviation is in use.
QStringList nearTimeZones(const QString &name);

} // namespace penstock
