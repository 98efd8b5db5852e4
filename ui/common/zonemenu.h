// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

class QMenu;

namespace penstock {

/// Fills a menu with time zones to choose from: UTC, this computer's, those of the IANA database by region, and any
/// other by its name. `first`: what an empty name means; empty: there is no such choice. One that is `current` is
/// checked.
void addZoneChoices(QMenu *menu, const QString &first, const QByteArray &current,
                    const std::function<void(const QByteArray &zone)> &chosen);

} // namespace penstock
