// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace penstock {

/// Names without the words that all of them begin or end with, for where there is no room for the whole ones:
/// "server-00.north" and "server-01.north" are "…00…" and "…01…".
QStringList shortNames(const QStringList &names);

} // namespace penstock
