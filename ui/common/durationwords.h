// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// How long data is kept, or a shard covers, as a person writes it: 7d for 168h0m0s, 1d12h, 90s; "for ever" for 0s. A
/// text that is no duration stays as it is.
QString durationWords(const QString &text);

/// The same for a field: "inf" for 0s, so that it can be read again.
QString durationInput(const QString &text);

} // namespace penstock
