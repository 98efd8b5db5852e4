// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// The word that an InfluxQL statement begins with, in upper case; of SHOW statements the next one too: SHOW TAG.
QString openingOf(QStringView statement);

/// What tz('…') in an InfluxQL statement names: Europe/Berlin. Empty: it has none.
QString timeZoneOf(QStringView statement);

/// True when an InfluxQL statement says itself which database each of its sources is in ("d"."rp"."m", d..m, SHOW … ON
/// d), so that none needs to be told beside it.
bool namesItsDatabases(QStringView statement);

} // namespace penstock
